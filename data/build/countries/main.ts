import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { keepGenerated } from '../keep-generated';
import { nameLangs } from './cldr';
import { generateCountries } from './generate';

/**
 * `npm run packs:countries` writes the countries that nobody described by hand, and the names in
 * further languages of those that somebody did. `--check` only says whether the files are up to date.
 */
const folder = 'data/packs/world';
const heading =
  '# Made by `npm run packs:countries` from CLDR and i18n-iso-countries; do not edit.\n';
/** Languages that no hand-written file has. */
const generatedLangs = ['es', 'it', 'zh', 'ja'] as const;

const byHand = parse(readFileSync(join(folder, 'countries.yaml'), 'utf8')) as Record<
  string,
  unknown
>;
const all = generateCountries();
const files = new Map<string, unknown>([
  ['countries-of-the-world.yaml', Object.fromEntries([...all].filter(([id]) => !(id in byHand)))],
  ...generatedLangs.map((lang): [string, unknown] => [
    `../../names/${lang}.yaml`,
    Object.fromEntries(
      [...all].filter(([id]) => id in byHand).map(([id, { terms }]) => [id, terms[lang] ?? []]),
    ),
  ]),
]);

for (const [name, content] of files) {
  const made = heading + stringify(content, { lineWidth: 0 });
  keepGenerated(join(folder, name), made, 'packs:countries');
}
process.stdout.write(`${all.size} countries and territories in ${nameLangs.length} languages\n`);
