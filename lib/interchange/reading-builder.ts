import * as v from 'valibot';
import { type Concept, conceptSchema } from '../model/concept';
import type { Finding, FindingCode, Reading } from './format';
import { type Trouble, troubleOf } from './issue-finding';
import { type Fields, withRest } from './rest';

/** Findings kept of one file; the others are only counted. */
const mostFindings = 200;
/** Of a value that a finding quotes; a cell may hold a megabyte. */
const mostQuoted = 100;
/** Room for every kind or type that there is. */
const mostListed = 300;

/** Where to look for what a finding is about. */
export type Place = Pick<Finding, 'line' | 'column' | 'file'>;

/** One concept as a file gives it. */
export interface Entry {
  readonly fields: Fields;
  /** JSON of the fields that the format cannot express. */
  readonly rest?: string | undefined;
  readonly place: Place;
}

/** Gathers what a file holds and what is wrong with it. */
export interface ReadingBuilder {
  /** Notes that a row or entry was left out. */
  lose(trouble: Trouble | FindingCode, place: Place): void;
  /** Notes something that was read all the same. */
  warn(trouble: Trouble | FindingCode, place: Place): void;
  /** Takes an entry, or says what is wrong with it. The first of an id counts. */
  add(entry: Entry): void;
  /** Everything so far; a file that gave nothing at all gets a finding that says so. */
  result(): Omit<Reading, 'format'>;
}

/** @param newId gives the id of an entry that has none */
export function createReadingBuilder(newId: () => string): ReadingBuilder {
  const concepts = new Map<string, Concept>();
  const findings: Finding[] = [];
  let more = 0;

  function report(trouble: Trouble | FindingCode, place: Place, lost: boolean): void {
    if (findings.length === mostFindings) {
      more += 1;
      return;
    }
    const { code, values } = typeof trouble === 'string' ? { code: trouble } : trouble;
    findings.push({ code, ...(values && { values: clip(values) }), ...place, lost });
  }

  function parse({ fields, rest, place }: Entry): ReturnType<typeof parseConcept> {
    if (rest !== undefined) {
      const whole = withRest(fields, rest);
      const parsed = whole && parseConcept(whole, newId);
      if (parsed?.success) return parsed;
      report('broken-rest', place, false);
    }
    return parseConcept(fields, newId);
  }

  return {
    lose: (trouble, place) => report(trouble, place, true),
    warn: (trouble, place) => report(trouble, place, false),
    add(entry) {
      const parsed = parse(entry);
      if (!parsed.success) return report(troubleOf(parsed.issues[0]), entry.place, true);
      const { id } = parsed.output;
      if (concepts.has(id)) {
        return report({ code: 'duplicate-id', values: { id } }, entry.place, true);
      }
      concepts.set(id, parsed.output);
    },
    result() {
      if (concepts.size === 0 && findings.length === 0) report('no-entries', {}, true);
      return { concepts: [...concepts.values()], findings, more };
    },
  };
}

function parseConcept(fields: Fields, newId: () => string) {
  return v.safeParse(conceptSchema, fields.id === undefined ? { ...fields, id: newId() } : fields);
}

function clip(values: Trouble['values']): Trouble['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const most = name === 'known' || name === 'columns' ? mostListed : mostQuoted;
      return typeof value === 'string' && value.length > most
        ? [name, `${value.slice(0, most)}…`]
        : [name, value];
    }),
  );
}
