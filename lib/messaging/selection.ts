import { browser } from 'wxt/browser';
import type { Selection } from '../model/proposal';
import { askPage } from './client';
import { readSelection } from './read-selection';

/**
 * The selection of a tab, with the article's language and date where a session knows them.
 * Null when nothing is selected or the page may not be read.
 */
export async function selectionOf(tabId: number): Promise<Selection | null> {
  const [injected] = await browser.scripting
    .executeScript({ target: { tabId }, func: readSelection })
    .catch(() => []);
  const read = injected?.result as Omit<Selection, 'date'> | null | undefined;
  if (!read) return null;
  const summary = await askPage(tabId, 'page.summary', {}).catch(() => null);
  return { ...read, lang: summary?.lang ?? read.lang, date: summary?.date ?? null };
}
