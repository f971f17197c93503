import type { Lang } from '../model/concept';

/** Words by which a description speaks of now and before; it would be wrong on another day. */
const timely: Readonly<Record<string, RegExp>> = {
  en: /\b(?:current(?:ly)?|former(?:ly)?|incumbent|present|presently|acting|ex-\w+|now|since)\b/iu,
  nl: /(?<!\p{L})(?:huidige?|voormalige?|gewezen|toenmalige?|thans|momenteel|sinds|(?:ex|oud)-\p{L}+)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:derzeitig\p{L}*|derzeit|aktuell\p{L}*|amtierend\p{L}*|ehemalig\p{L}*|früher\p{L}*|seit|ex-\p{L}+)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:actuel(?:le)?s?|actuellement|anciens?|anciennes?|depuis|ex-\p{L}+)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:actual(?:es)?|actualmente|antigu[oa]s?|desde|ex(?:-\p{L}+|ministr\p{L}+|president\p{L}+|diputad\p{L}+|secretari\p{L}+|alcald\p{L}+|canciller)?)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:attual[ei]|attualmente|dal \d{4}|ex(?:-\p{L}+)?)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:obecn\p{L}+|aktualn\p{L}+|był[aye]?|dawn\p{L}+|od \d{4})(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:нынешн\p{L}+|действующ\p{L}+|бывш\p{L}+|экс-\p{L}+|с \d{4})(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:нинішн\p{L}+|чинн\p{L}+|колишн\p{L}+|екс-\p{L}+|з \d{4})(?!\p{L})/iu,
};

/** True when nothing in a description says that it holds only now: "former minister" does. */
export function isTimeless(description: string, lang: Lang): boolean {
  return !timely[lang]?.test(description);
}
