import * as v from 'valibot';
import { conceptIdSchema } from '../model/concept';
import { partialDateSchema } from '../model/dates';
import type { Article } from '../model/mention';
import type { PageSummary } from '../model/overview';

/** What the reader session of a tab is asked, by the popup and by the background's commands. */
export const pageRequests = {
  'page.summary': v.strictObject({}),
  /** Scrolls to the nth mention of a concept, counted from 0 and wrapping round. */
  'page.reveal': v.strictObject({ concept: conceptIdSchema, nth: v.number() }),
  /** Scrolls back to where the reader was before `page.reveal`. */
  'page.return': v.strictObject({}),
  /** Reads the article as of another date; null: as of the one that it finds itself. */
  'page.setDate': v.strictObject({ date: v.nullable(partialDateSchema) }),
  /** The article as the background is asked about it. */
  'page.text': v.strictObject({}),
  /** Moves to the next (1) or the previous (-1) name and opens its card. */
  'page.step': v.strictObject({ by: v.picklist([1, -1]) }),
  /** Opens the card of the current name, else of the first in view, and moves the focus into it. */
  'page.open': v.strictObject({}),
} as const;

export interface PageResponses {
  'page.summary': PageSummary;
  'page.reveal': { readonly found: boolean };
  'page.return': null;
  'page.setDate': null;
  'page.text': Article;
  'page.step': { readonly found: boolean };
  'page.open': { readonly found: boolean };
}

export type PageKind = keyof typeof pageRequests;
export type PageRequest<K extends PageKind> = v.InferInput<(typeof pageRequests)[K]>;
