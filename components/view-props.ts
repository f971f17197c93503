import type { PageKey } from '../lib/i18n/page-messages';
import type { Translate } from '../lib/i18n/translator';
import type { InterfaceLang, Settings } from '../lib/model/settings';
import type { Services } from './services';

/** What every view of the popup is given. */
export interface ViewProps {
  readonly services: Services;
  readonly settings: Settings;
  readonly lang: InterfaceLang;
  readonly t: Translate<PageKey>;
  /** Grows when the glossary changes; views ask again. */
  readonly revision: number;
}
