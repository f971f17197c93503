import type { Source } from '../model/concept';

/** A source named by its host: `a.example` for `https://a.example/x`. */
export function sourceOfUrl(url: string): Source {
  return { label: URL.canParse(url) ? new URL(url).host || url : url, url };
}
