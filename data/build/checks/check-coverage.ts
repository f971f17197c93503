import * as v from 'valibot';
import type { Concept } from '../../../lib/model/concept';
import { firstDay, lastDay } from '../../../lib/model/dates';
import type { PackFinding } from './check-packs';

/** `data/coverage.yaml`; days are ISO dates. */
export const coverageSchema = v.strictObject({
  since: v.string(),
  until: v.string(),
  /** Days that a change of office may leave. */
  gapDays: v.number(),
  /** Offices by what they are: any of a group will do. */
  groups: v.record(v.string(), v.array(v.string())),
  /** By country, the groups of which somebody must hold an office on every day. */
  countries: v.record(v.string(), v.array(v.string())),
  /** `country group from..to` on which the office was vacant, or nobody is known. */
  vacant: v.array(v.string()),
});
export type Coverage = v.InferOutput<typeof coverageSchema>;

const day = 86_400_000;

/**
 * Days on which nobody in the packs holds an office that must be known.
 * @param idOf the concept of a country by its ISO 3166-1 code
 */
export function checkCoverage(
  concepts: readonly Concept[],
  { since, until, gapDays, groups, countries, vacant }: Coverage,
  idOf: (code: string) => string,
): readonly PackFinding[] {
  return Object.entries(countries).flatMap(([code, wanted]) =>
    wanted.flatMap((group) => {
      const country = idOf(code);
      const offices = groups[group] ?? [];
      const periods = concepts
        .flatMap(({ roles }) => roles ?? [])
        .filter((role) => role.of === country && offices.includes(role.office ?? ''))
        .map(({ from, to }) => ({
          from: from ? firstDay(from) : '0000-01-01',
          to: to === 'unknown' ? (from ? lastDay(from) : '0000') : to ? lastDay(to) : '9999-12-31',
        }));
      const known = vacant.flatMap((line) => {
        const [where, what, when = ''] = line.split(' ');
        const [from = '', to = ''] = when.split('..');
        return where === code && what === group ? [{ from, to }] : [];
      });
      return gaps([...periods, ...known], since, until, gapDays).map(([from, to]) => ({
        concept: country,
        message: `nobody holds an office of ${group} in ${code} from ${from} to ${to}`,
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
