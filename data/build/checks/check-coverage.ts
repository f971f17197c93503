import type { Concept } from '../../../lib/model/concept';
import { firstDay, lastDay } from '../../../lib/model/dates';
import type { PackFinding } from './check-packs';

/**
 * `data/coverage.yaml`: `since`, `until`, the longest gap in days that a change of office may
 * leave, and by country the offices that somebody must hold all the time.
 */
export type Coverage = Readonly<Record<string, unknown>>;

interface Wanted {
  readonly since: string;
  readonly until: string;
  readonly gapDays: number;
  /** By country id, lists of offices; one of each list must be held. */
  readonly offices: Readonly<Record<string, readonly string[]>>;
  /** `country office from..to` that really was vacant. */
  readonly vacant?: readonly string[];
}

const day = 86_400_000;

/** Days on which nobody in the packs holds an office that must be known. */
export function checkCoverage(
  concepts: readonly Concept[],
  coverage: Coverage,
): readonly PackFinding[] {
  if (!('offices' in coverage)) return [];
  const { since, until, gapDays, offices, vacant = [] } = coverage as unknown as Wanted;
  return Object.entries(offices).flatMap(([country, wanted]) =>
    wanted.flatMap((office) => {
      const alternatives = office.split(' or ');
      const periods = concepts
        .flatMap(({ roles }) => roles ?? [])
        .filter((role) => role.of === country && alternatives.includes(role.office ?? ''))
        .map(({ from, to }) => ({
          from: from ? firstDay(from) : '0000-01-01',
          to: to === 'unknown' ? (from ? lastDay(from) : '0000') : to ? lastDay(to) : '9999-12-31',
        }));
      const known = vacant.flatMap((line) => {
        const [where, what, when = ''] = line.split(' ');
        const [from = '', to = ''] = when.split('..');
        return where === country && what === alternatives[0] ? [{ from, to }] : [];
      });
      return gaps([...periods, ...known], since, until, gapDays).map(([from, to]) => ({
        concept: country,
        message: `nobody is ${office} from ${from} to ${to}`,
      }));
    }),
  );
}

type Period = { readonly from: string; readonly to: string };

function gaps(
  periods: readonly Period[],
  since: string,
  until: string,
  gapDays: number,
): ReadonlyArray<readonly [string, string]> {
  const found: Array<readonly [string, string]> = [];
  let covered = since;
  for (const { from, to } of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from >= until) break;
    if (from > covered && Date.parse(from) - Date.parse(covered) > gapDays * day) {
      found.push([covered, from]);
    }
    if (to > covered) covered = to;
  }
  if (covered < until) found.push([covered, until]);
  return found;
}
