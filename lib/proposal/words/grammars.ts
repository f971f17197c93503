import type { Lang } from '../../model/concept';
import { german } from './de';
import { english } from './en';
import { french } from './fr';
import type { Grammar } from './grammar';
import { dutch } from './nl';

const grammars: Readonly<Record<Lang, Grammar>> = {
  nl: dutch,
  en: english,
  de: german,
  fr: french,
};

/** The grammar of a language; undefined for one in which nothing is proved. */
export function grammarOf(lang: Lang): Grammar | undefined {
  return Object.hasOwn(grammars, lang) ? grammars[lang] : undefined;
}
