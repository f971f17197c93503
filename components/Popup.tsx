import { useEffect, useState } from 'preact/hooks';
import { pageMessages } from '../lib/i18n/page-messages';
import { createTranslator } from '../lib/i18n/translator';
import type { ConceptId } from '../lib/model/concept';
import { interfaceLang, type Settings } from '../lib/model/settings';
import { GlossaryView } from './GlossaryView';
import { SettingsView } from './SettingsView';
import type { Services } from './services';
import { Tabs } from './Tabs';
import { ThisPage } from './ThisPage';
import { UndoBar } from './UndoBar';
import { useRevision } from './use-revision';
import type { ViewProps } from './view-props';

export interface PopupProps {
  readonly services: Services;
  readonly settings: Settings;
  readonly browserLang: string;
}

type TabName = 'page' | 'glossary' | 'settings';

/** The popup: what is on this page, the glossary, and the few settings. */
export function Popup({ services, settings, browserLang }: PopupProps) {
  const [tab, setTab] = useState<TabName>('page');
  const revision = useRevision(services);
  const [entry, setEntry] = useState<ConceptId | null>(null);
  const lang = interfaceLang(settings, browserLang);
  const t = createTranslator(pageMessages[lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const view: ViewProps = { services, settings, lang, t, revision };
  const names: readonly TabName[] = ['page', 'glossary', 'settings'];
  return (
    <main class="popup">
      <h1 class="unseen">Sidelight</h1>
      <Tabs
        tabs={names.map((name) => ({ name, label: t(`tab.${name}`) }))}
        active={tab}
        onSelect={setTab}
      >
        {tab === 'page' && <ThisPage {...view} />}
        {tab === 'glossary' && <GlossaryView {...view} entry={entry} onOpen={setEntry} />}
        {tab === 'settings' && <SettingsView {...view} />}
      </Tabs>
      <UndoBar {...view} />
    </main>
  );
}
