import type {
  BackgroundKind,
  BackgroundRequest,
  BackgroundResponses,
} from '../lib/messaging/contract';
import type { PageKind, PageRequest, PageResponses } from '../lib/messaging/page-contract';
import type { Settings } from '../lib/model/settings';

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
  /** Opens the page for packs and other work that does not fit here. */
  openManager(): Promise<void>;
  writeSettings(change: Partial<Settings>): Promise<void>;
  watchRevision(listener: () => void, signal: AbortSignal): void;
}
