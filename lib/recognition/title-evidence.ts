import type { Concept, Role } from '../model/concept';
import type { Evidence } from '../model/mention';
import { heldAt } from '../model/roles';
import { wordsOf } from '../text/words';
import type { ArticleEvidence } from './article-evidence';
import { allowsCase } from './candidates';
import { isTitle } from './name-word';
import type { Sighting } from './sighting';
import type { Surroundings } from './surroundings';
import { weights } from './weights';
import { addressWords } from './words/titles';

/** How many words before a name may hold its title and the body where it is held. */
const reach = 7;

/**
 * Evidence from the title before a person's name: `president Poetin`, `de Amerikaanse minister van
 * Buitenlandse Zaken Blinken`, `NAVO-chef Stoltenberg`. Null when none does.
 */
export function titleEvidence({ concept, around, article }: Sighting): Evidence | null {
  if (concept.kind !== 'person') return null;
  const title = titleBefore(concept, around, article);
  if (title === null) return null;
  if (title.roles === 'anybody') {
    return { code: 'title', points: weights.address, text: title.text };
  }
  const then = title.roles.some((role) => article.date === null || heldAt(role, article.date));
  const points = then
    ? weights.titleThen
    : title.roles.length > 0
      ? weights.titleEver
      : weights.titleOther;
  return { code: 'title', points, text: title.text };
}

interface TitleBefore {
  readonly text: string;
  /** The person's roles that the title fits; `anybody` for a form of address. */
  readonly roles: readonly Role[] | 'anybody';
}

function titleBefore(
  concept: Concept,
  around: Surroundings,
  { lang, lexicon }: ArticleEvidence,
): TitleBefore | null {
  const roles = concept.roles ?? [];
  const before = around.before.trimEnd();
  const full = roles.filter((role) => {
    const title = role.title[lang]?.toLowerCase();
    return title !== undefined && before.endsWith(title);
  });
  const fullTitle = full[0]?.title[lang];
  if (fullTitle) return { text: fullTitle, roles: full };

  const words = wordsOf(before).slice(-reach);
  const last = words.at(-1)?.text;
  const touching = around.previous !== undefined;
  if (last === undefined || !(touching || before.endsWith('.'))) return null;
  if (addressWords[lang]?.has(last)) return { text: last, roles: 'anybody' };
  if (!touching || !isTitle(last, lang)) return null;
  const fitting = roles.filter((role) => {
    const title = role.title[lang]?.toLowerCase() ?? '';
    return wordsOf(title).some((word) => word.text === last) || namesBody(role, words, lexicon);
  });
  return { text: last, roles: fitting };
}

/** `NAVO-chef` or `Amerikaanse minister`: the body of the role stands in the words before. */
function namesBody(
  role: Role,
  words: readonly { readonly text: string }[],
  lexicon: ArticleEvidence['lexicon'],
): boolean {
  return words.some(({ text }) =>
    lexicon.forms(text).some((form) => form.concept === role.of && allowsCase(form, text)),
  );
}
