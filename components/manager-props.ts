import type { PageKey } from '../lib/i18n/page-messages';
import type { Translate } from '../lib/i18n/translator';
import type { ConceptId } from '../lib/model/concept';
import type { InterfaceLang, Settings } from '../lib/model/settings';
import type { Services } from './services';

/** What the manager's views may ask of the world. */
export interface ManagerServices extends Pick<Services, 'ask' | 'watchRevision' | 'writeSettings'> {
  /** Asks the reader for access to the site of an address; true when it was given. */
  requestSite(url: string): Promise<boolean>;
  /** An address by which the background can read a file, until it is released. */
  addressOf(file: Blob): string;
  release(address: string): void;
  /** Hands the reader a file. */
  download(name: string, parts: readonly BlobPart[], mediaType: string): void;
  /** The reader's day, `YYYY-MM-DD`, for names of files. */
  today(): string;
}

/** What every section of the manager is given. */
export interface ManagerViewProps {
  readonly services: ManagerServices;
  readonly settings: Settings;
  readonly lang: InterfaceLang;
  readonly t: Translate<PageKey>;
  /** Grows when the glossary changes; views ask again. */
  readonly revision: number;
}

/** What the section for export is given besides. */
export interface ExportViewProps extends ManagerViewProps {
  /** Entries that were selected in the list; empty: none were, the reader chooses otherwise. */
  readonly selected: readonly ConceptId[];
}
