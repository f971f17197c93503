import type { Concept } from '../../model/concept';
import { restOf } from '../rest';
import { blocksOf } from './blocks';
import { conceptLines } from './concept-lines';
import { sectionFields } from './section-fields';
import { sectionsOf } from './sections';

/** The heading of the document in the languages of the interface. */
const titles: ReadonlyMap<string, string> = new Map([
  ['nl', 'Woordenlijst'],
  ['de', 'Glossar'],
  ['fr', 'Glossaire'],
]);

/** The concepts as a document, each a section headed by its name in the reader's language. */
export function* writeMarkdown(concepts: readonly Concept[], lang: string): Generator<string> {
  yield `# ${titles.get(lang) ?? 'Glossary'}\n`;
  for (const concept of concepts) {
    const section = conceptLines(concept, lang).join('\n');
    const rest = restOf(concept, plainOf(section));
    yield `\n${section}\n${rest === undefined ? '' : `<!-- sidelight ${hide(rest)} -->\n`}`;
  }
}

function plainOf(section: string) {
  for (const { heading, lines } of sectionsOf(section)) {
    return sectionFields(heading, blocksOf(lines));
  }
  return {};
}

/** JSON that neither ends a comment nor has in it what a comment may not have. */
function hide(json: string): string {
  return json.replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e');
}
