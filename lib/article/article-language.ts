import { articleNodes, textOf } from './json-ld';

/** The language of an article and where it says so. */
export interface FoundLanguage {
  /** BCP 47 primary tag. */
  readonly lang: string;
  readonly source: 'attribute' | 'meta' | 'json-ld' | 'default';
}

/** What the page says of its own language; English when it says nothing. */
export function findLanguage(document: Document): FoundLanguage {
  const attribute = primaryTag(document.documentElement?.getAttribute('lang'));
  if (attribute) return { lang: attribute, source: 'attribute' };
  const meta = document.querySelector(
    'meta[http-equiv="content-language" i], meta[property="og:locale"]',
  );
  const declared = primaryTag(meta?.getAttribute('content'));
  if (declared) return { lang: declared, source: 'meta' };
  for (const node of articleNodes(document)) {
    const lang = primaryTag(textOf(node.inLanguage));
    if (lang) return { lang, source: 'json-ld' };
  }
  return { lang: 'en', source: 'default' };
}

/** `nl-BE` and `nl_NL` are `nl`; null for what is no language tag. */
export function primaryTag(tag: string | null | undefined): string | null {
  return /^([a-z]{2,3})(?:[-_].*)?$/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}
