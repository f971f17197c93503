import type { Concept, ConceptId } from '../../lib/model/concept';
import type { Compared, Groups } from './compare';

/** Groups that can be taken or left, in the order in which they are shown. */
export const offered = ['conflict', 'alike', 'changes', 'new'] as const;
export type Offered = (typeof offered)[number];

/** What is taken of a group: all or nothing of it, apart from some. */
export interface Choice {
  readonly taken: boolean;
  readonly except: ReadonlySet<ConceptId>;
}
export type Choices = Readonly<Record<Offered, Choice>>;

const all: Choice = { taken: true, except: new Set() };
const none: Choice = { taken: false, except: new Set() };

/** The reader's own words stay unless the reader says otherwise. */
export const firstChoices: Choices = { conflict: none, alike: all, changes: all, new: all };

export const isTaken = ({ taken, except }: Choice, id: ConceptId): boolean =>
  taken !== except.has(id);

export const wholeGroup = (taken: boolean): Choice => (taken ? all : none);

/** The choice with one entry taken or left. */
export function withOne({ taken, except }: Choice, id: ConceptId, wanted: boolean): Choice {
  const next = new Set(except);
  if (wanted === taken) next.delete(id);
  else next.add(id);
  return { taken, except: next };
}

/** How many of a group are taken. */
export function countTaken(group: readonly Compared[], { taken, except }: Choice): number {
  return taken ? group.length - except.size : except.size;
}

/** Everything that is taken, in the order of the groups. */
export function chosenOf(groups: Groups, choices: Choices): readonly Concept[] {
  return offered.flatMap((name) =>
    groups[name].flatMap(({ concept }) => (isTaken(choices[name], concept.id) ? concept : [])),
  );
}
