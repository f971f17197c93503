import * as v from 'valibot';
import { conceptIdSchema } from '../model/concept';
import type { PageSummary } from '../model/overview';

/** What the reader session of a tab is asked, by the popup and by the background's commands. */
export const pageRequests = {
  'page.summary': v.strictObject({}),
  /** Scrolls to the nth mention of a concept, counted from 0 and wrapping round. */
  'page.reveal': v.strictObject({ concept: conceptIdSchema, nth: v.number() }),
  /** Moves to the next (1) or the previous (-1) name and opens its card. */
  'page.step': v.strictObject({ by: v.picklist([1, -1]) }),
} as const;

export interface PageResponses {
  'page.summary': PageSummary;
  'page.reveal': { readonly found: boolean };
  'page.step': { readonly found: boolean };
}

export type PageKind = keyof typeof pageRequests;
export type PageRequest<K extends PageKind> = v.InferInput<(typeof pageRequests)[K]>;
