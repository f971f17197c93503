import type { Glossary } from '../../lib/glossary/glossary';
import { labelOf } from '../../lib/model/concept';
import type { Proposal, Selection } from '../../lib/model/proposal';
import { proposeConcept } from '../../lib/proposal/propose-concept';
import { recognise } from '../../lib/recognition/recognise';
import { fold } from '../../lib/text/key';
import { wordsOf } from '../../lib/text/words';

/** As many as fit above the form. */
const mostAlike = 3;

/** An entry for what was selected, from the words around it and what the glossary knows of them. */
export async function propose(selection: Selection, glossary: Glossary): Promise<Proposal> {
  const { around, lang, date } = selection;
  const lexicon = await glossary.lexiconFor([around]);
  const article = { lang, date, blocks: [{ id: 0, text: around }], known: [] };
  const names = recognise(article, lexicon).links.flatMap(({ start, end, form, concept: id }) => {
    const concept = lexicon.concept(id);
    return concept ? [{ start, end, form, concept }] : [];
  });
  const proposed = proposeConcept(selection, { names }, `u:${crypto.randomUUID()}`);
  const query = labelOf(proposed.concept, lang);
  const { found } = await glossary.search({ query, lang, limit: mostAlike });
  return { ...proposed, alike: found.filter(({ label }) => sharesWords(label, query)) };
}

/** Whether one name has all the words of the other; a name inside another word is chance. */
function sharesWords(label: string, name: string): boolean {
  const [ours, theirs] = [wordsIn(label), wordsIn(name)];
  return ours.isSubsetOf(theirs) || theirs.isSubsetOf(ours);
}

function wordsIn(name: string): Set<string> {
  return new Set(wordsOf(fold(name)).map(({ text }) => text));
}
