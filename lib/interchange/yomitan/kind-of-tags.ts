import type { Kind } from '../../model/concept';

/** Tags of name dictionaries such as JMnedict, by what they name. */
const kindByTag: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['person', 'person'],
  ['surname', 'person'],
  ['given', 'person'],
  ['masc', 'person'],
  ['fem', 'person'],
  ['char', 'person'],
  ['place', 'region'],
  ['station', 'building'],
  ['company', 'org'],
  ['organization', 'org'],
  ['group', 'org'],
  ['serv', 'org'],
  ['ev', 'event'],
  ['event', 'event'],
  ['product', 'concept'],
  ['work', 'concept'],
  ['obj', 'concept'],
  ['ship', 'concept'],
]);

/** What an entry is by its tags; a word of the language where none of them says more. */
export function kindOfTags(tags: Iterable<string>): Kind {
  for (const tag of tags) {
    const kind = kindByTag.get(tag);
    if (kind) return kind;
  }
  return 'term';
}
