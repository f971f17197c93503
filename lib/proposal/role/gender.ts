import type { Noun } from '../phrase/noun';
import type { Phrase } from '../phrase/phrase';

/** The gender of the person that a phrase speaks of, where its words tell it. */
export function genderOf({ noun, gender, articleKey }: Phrase): 'm' | 'f' | undefined {
  const { word } = noun;
  if (word.kind !== 'person') return undefined;
  if (word.gender === 'm' || word.gender === 'f') return word.gender;
  if (!word.text.endsWith('~')) return gender;
  return gender ?? ofAdjectival(noun, articleKey);
}

/** `der Vorsitzende` and `die Vorsitzende`; after `der`, `Vorsitzenden` is a woman's. */
function ofAdjectival({ inflected }: Noun, article: string | undefined): 'm' | 'f' | undefined {
  if (article === 'der') return inflected.endsWith('n') ? 'f' : 'm';
  if (inflected.endsWith('n')) return undefined;
  return article === 'die' || article === undefined ? 'f' : undefined;
}

/** A German noun that is declined as an adjective, as it stands alone. */
export function inGender(text: string, gender: 'm' | 'f' | undefined): string | undefined {
  if (!text.endsWith('~')) return text;
  return gender && text.slice(0, -1) + (gender === 'm' ? 'er' : 'e');
}
