import type {
  BackgroundKind,
  BackgroundRequest,
  BackgroundResponses,
} from '../lib/messaging/contract';
import type { PageKind, PageRequest, PageResponses } from '../lib/messaging/page-contract';
import type { Selection } from '../lib/model/proposal';
import type { Settings } from '../lib/model/settings';
import type { Typed } from './entry/typed';

/** What the popup's views may ask of the world; wired to the browser by the entrypoint. */
export interface Services {
  ask<K extends BackgroundKind>(
    kind: K,
    payload: BackgroundRequest<K>,
  ): Promise<BackgroundResponses[K]>;
  /** Asks the reader session of the tab; rejects when there is none. */
  askPage<K extends PageKind>(kind: K, payload: PageRequest<K>): Promise<PageResponses[K]>;
  /** Address of the tab, empty when the browser does not tell. */
  readonly url: string;
  /** Asks the reader for access; true when it was given. */
  requestAccess(scope: 'site' | 'all'): Promise<boolean>;
  /** Asks the reader for access to Wikidata, which look-ups need; true when it was given. */
  requestWikidata(): Promise<boolean>;
  /** Starts the reader in this tab only. */
  startOnce(): Promise<void>;
  /** What is selected in the tab; null when nothing is, or it may not be read. */
  readSelection(): Promise<Selection | null>;
  /** Keeps what is typed into a form, should its window close; null: it was saved or left. */
  keepTyped(typed: Typed | null): Promise<void>;
  /** What was being typed when the window closed. */
  keptTyped(): Promise<Typed | null>;
  /** Opens the page for what does not fit here, at one of its sections. */
  openManager(section?: string): Promise<void>;
  /** Shows the same views beside the page; absent where they stand there already. */
  readonly openSidePanel?: () => Promise<void>;
  writeSettings(change: Partial<Settings>): Promise<void>;
  watchRevision(listener: () => void, signal: AbortSignal): void;
  /** Calls back when the page of the tab was read again. */
  watchPage(listener: () => void, signal: AbortSignal): void;
}
