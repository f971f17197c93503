import type { Kind } from '../model/concept';
import type { CastMember } from '../model/overview';

/** In which a cast is read: who, where, which bodies, and the words of the matter. */
export type GroupName = 'people' | 'places' | 'bodies' | 'others';

export interface CastGroup {
  readonly name: GroupName;
  readonly members: readonly CastMember[];
}

const groupOf: Readonly<Record<Kind, GroupName>> = {
  person: 'people',
  country: 'places',
  region: 'places',
  city: 'places',
  building: 'places',
  org: 'bodies',
  party: 'bodies',
  office: 'others',
  event: 'others',
  agreement: 'others',
  weapon: 'others',
  concept: 'others',
  term: 'others',
};

/** Whoever opens an article asks first who these people are. */
const order: readonly GroupName[] = ['people', 'bodies', 'places', 'others'];

/**
 * Groups of a cast, people first.
 * @param cast most salient first; each group keeps its order
 */
export function groupCast(cast: readonly CastMember[]): readonly CastGroup[] {
  const groups = new Map<GroupName, CastMember[]>();
  for (const member of cast) {
    const name = groupOf[member.kind];
    groups.set(name, [...(groups.get(name) ?? []), member]);
  }
  return order.flatMap((name) => {
    const members = groups.get(name);
    return members ? [{ name, members }] : [];
  });
}
