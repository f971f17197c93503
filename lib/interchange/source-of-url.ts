import type { Source } from '../model/concept';

/** A source named by its host: `a.example` for `https://a.example/x`. */
export function sourceOfUrl(url: string): Source {
  return { label: URL.canParse(url) ? new URL(url).host || url : url, url };
}

/** A source as it is written: an address, or the name of a book or a person. */
export function sourceOfText(text: string): Source {
  return /^https?:\/\//.test(text) ? sourceOfUrl(text) : { label: text };
}
