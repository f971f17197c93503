import { useEffect, useState } from 'preact/hooks';
import { pageMessages } from '../lib/i18n/page-messages';
import { createTranslator } from '../lib/i18n/translator';
import type { ConceptId } from '../lib/model/concept';
import { interfaceLang, type Settings } from '../lib/model/settings';
import { type GlossaryPlace, GlossaryView } from './glossary/GlossaryView';
import { NotesView } from './glossary/NotesView';
import { Icon } from './Icon';
import { TroubleBanner } from './interchange/TroubleBanner';
import type { Services } from './services';
import { SettingsView } from './settings/SettingsView';
import { Tabs } from './Tabs';
import { ThisPage } from './this-page/ThisPage';
import { UndoBar } from './UndoBar';
import { useRevision } from './use-revision';
import type { ViewProps } from './view-props';

export interface PopupProps {
  readonly services: Services;
  readonly settings: Settings;
  readonly browserLang: string;
}

const tabs = ['page', 'glossary', 'notes', 'settings'] as const;
type TabName = (typeof tabs)[number];

/** The popup, and the panel beside the page: what is on it, the glossary, notes and settings. */
export function Popup({ services, settings, browserLang }: PopupProps) {
  const [tab, setTab] = useState<TabName>('page');
  const [place, setPlace] = useState<GlossaryPlace>({});
  const revision = useRevision(services);
  const lang = interfaceLang(settings, browserLang);
  const t = createTranslator(pageMessages[lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const go = (to: GlossaryPlace) => {
    setPlace(to);
    setTab('glossary');
  };
  // A menu, a key or the card may have opened us for something; or a form was not finished.
  useEffect(() => {
    const begin = async () => {
      const visit = await services.ask('visit.take', {});
      const typed = visit ? null : await services.keptTyped();
      if (visit ?? typed) go(visit ?? (typed ? { typed } : {}));
    };
    begin().catch(() => undefined);
  }, []);
  const view: ViewProps = { services, settings, lang, t, revision };
  const openEntry = (entry: ConceptId) => go({ entry });
  return (
    <main class="popup">
      <h1 class="unseen">Sidelight</h1>
      <TroubleBanner services={services} lang={lang} t={t} revision={revision} />
      <Tabs
        tabs={tabs.map((name) => ({
          name,
          label: t(`tab.${name}`),
          ...(name === 'settings' && { icon: 'settings' as const }),
        }))}
        active={tab}
        onSelect={setTab}
        aside={
          <div class="corner">
            {services.openSidePanel && (
              <CornerButton
                icon="beside"
                label={t('panel.beside')}
                onClick={services.openSidePanel}
              />
            )}
            <CornerButton
              icon="manager"
              label={t('panel.manager')}
              onClick={services.openManager}
            />
          </div>
        }
      >
        {tab === 'page' && <ThisPage {...view} onOpenEntry={openEntry} />}
        {tab === 'glossary' && <GlossaryView {...view} place={place} onGo={go} />}
        {tab === 'notes' && <NotesView {...view} onOpen={openEntry} />}
        {tab === 'settings' && <SettingsView {...view} />}
      </Tabs>
      <UndoBar {...view} />
    </main>
  );
}

function CornerButton({
  icon,
  label,
  onClick,
}: {
  readonly icon: 'beside' | 'manager';
  readonly label: string;
  readonly onClick: () => Promise<void>;
}) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      onClick={() => void onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}
