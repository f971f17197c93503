import { isAdjective, type Paradigm } from './paradigm';

/** Italian. Adjectives and demonyms agree: russo, russa, russi, russe; francese, francesi. */
export const it: Paradigm = (term) => {
  const { text } = term;
  if (!isAdjective(term) && term.type !== 'demonym') return [];
  const stem = text.slice(0, -1);
  // A hard c or g keeps its sound before e and i: tedesco, tedesche; but tedeschi and greci differ.
  const hard = /[cg]o$/u.test(text);
  if (text.endsWith('o'))
    return [`${stem}a`, `${stem}i`, ...(hard ? [`${stem}hi`, `${stem}he`] : [`${stem}e`])];
  return text.endsWith('e') || text.endsWith('a')
    ? [`${stem}i`, ...(text.endsWith('a') ? [`${stem}e`] : [])]
    : [];
};
