import { pageMessages } from '../lib/i18n/page-messages';
import { createTranslator } from '../lib/i18n/translator';
import type { InterfaceLang } from '../lib/model/settings';
import { PacksView } from './PacksView';
import type { Services } from './services';
import { useRevision } from './use-revision';

/** What the manager's views may ask of the world. */
export interface ManagerServices extends Pick<Services, 'ask' | 'watchRevision'> {
  /** Asks the reader for access to the site of an address. */
  requestSite(url: string): Promise<boolean>;
  /** An address by which the background can read a file, until it is released. */
  addressOf(file: File): string;
  release(address: string): void;
}

export interface ManagerProps {
  readonly services: ManagerServices;
  readonly lang: InterfaceLang;
}

/** The page for work that does not fit the popup. */
export function Manager({ services, lang }: ManagerProps) {
  const revision = useRevision(services);
  const t = createTranslator(pageMessages[lang]);
  return (
    <main class="manager">
      <h1>{t('packs.title')}</h1>
      <p class="lead">{t('packs.what')}</p>
      <PacksView services={services} lang={lang} t={t} revision={revision} />
    </main>
  );
}
