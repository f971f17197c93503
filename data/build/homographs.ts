import { readFileSync } from 'node:fs';
import nspell from 'nspell';
import { stringify } from 'yaml';
import type { Concept } from '../../lib/model/concept';
import { keepGenerated } from './keep-generated';
import { singleWordKeys } from './name-keys';
import { inspectPacks } from './read-packs';

/** In German every noun has a capital, so that a dictionary cannot tell a name from a noun. */
const languages = ['nl', 'en', 'fr', 'ru', 'uk', 'pl'];
const file = 'data/homographs.yaml';

const heading = `# Names, inflected forms included, that are also ordinary words: at the start of a sentence they
# need more than a capital. Made by \`npm run packs:homographs\` with the spelling dictionaries of
# the dictionary-* packages; do not edit.
`;

/** Words of the pack's names that a spelling dictionary knows in lower case, by language. */
function homographsIn(concepts: readonly Concept[]): Record<string, string[]> {
  return Object.fromEntries(
    languages.map((lang) => {
      const base = `node_modules/dictionary-${lang}/index`;
      const dictionary = nspell({
        aff: readFileSync(`${base}.aff`),
        dic: readFileSync(`${base}.dic`),
      });
      const keys = concepts.flatMap((concept) => singleWordKeys(concept, lang));
      return [lang, [...new Set(keys)].sort().filter((key) => dictionary.correct(key))];
    }),
  );
}

const concepts = inspectPacks('data').packs.flatMap((pack) => pack.concepts);
const made = heading + stringify(homographsIn(concepts), { flowCollectionPadding: false });
keepGenerated(file, made, 'packs:homographs');
