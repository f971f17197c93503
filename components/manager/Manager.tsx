import { useEffect, useRef, useState } from 'preact/hooks';
import { pageMessages } from '../../lib/i18n/page-messages';
import { createTranslator } from '../../lib/i18n/translator';
import type { ConceptId } from '../../lib/model/concept';
import type { InterfaceLang, Settings } from '../../lib/model/settings';
import { BackupView } from '../interchange/BackupView';
import { ExportView } from '../interchange/ExportView';
import { ImportView } from '../interchange/ImportView';
import { TroubleBanner } from '../interchange/TroubleBanner';
import type { ManagerServices } from '../manager-props';
import { PacksView } from '../packs/PacksView';
import type { Services } from '../services';
import { UndoBar } from '../UndoBar';
import { useRevision } from '../use-revision';
import { DuplicatesView } from './DuplicatesView';
import { GlossarySection } from './GlossarySection';
import { HistorySection } from './HistorySection';
import { hashOf } from './route';
import { SectionNav } from './SectionNav';
import { SitesSection } from './SitesSection';
import { TrashSection } from './TrashSection';
import { useRoute } from './use-route';

export interface ManagerProps {
  /** The forms of entries ask for more than the manager's own views. */
  readonly services: ManagerServices & Services;
  readonly settings: Settings;
  readonly lang: InterfaceLang;
}

const noneSelected: readonly ConceptId[] = [];

/** The page for work that does not fit the popup: a section for each kind of it. */
export function Manager({ services, settings, lang }: ManagerProps) {
  const revision = useRevision(services);
  const { section, place } = useRoute();
  const [selected, setSelected] = useState(noneSelected);
  const t = createTranslator(pageMessages[lang]);
  const view = { services, settings, lang, t, revision };
  const title = place.at === 'duplicates' ? t('manager.duplicates') : t(`manager.${section}`);

  useEffect(() => {
    document.title = `${title} · Sidelight`;
  }, [title]);
  // What was selected is exported once; coming back later begins anew.
  useEffect(() => {
    if (section !== 'export' && section !== 'glossary') setSelected(noneSelected);
  }, [section]);

  const heading = useRef<HTMLHeadingElement>(null);
  const drawn = useRef(false);
  useEffect(() => {
    if (drawn.current) heading.current?.focus();
    drawn.current = true;
  }, [section, place.at === 'duplicates']);

  return (
    <div class="manager">
      <SectionNav current={section} t={t} />
      <main>
        <TroubleBanner {...view} />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {section === 'glossary' && place.at === 'duplicates' && <DuplicatesView {...view} />}
        {section === 'glossary' && place.at !== 'duplicates' && (
          <GlossarySection
            {...view}
            place={place}
            onGo={(next) => {
              location.hash = hashOf(next);
            }}
            onExport={(concepts) => {
              setSelected(concepts);
              location.hash = '#export';
            }}
          />
        )}
        {section === 'import' && <ImportView {...view} />}
        {section === 'export' && <ExportView {...view} selected={selected} />}
        {section === 'packs' && (
          <>
            <p class="lead">{t('packs.what')}</p>
            <PacksView {...view} />
          </>
        )}
        {section === 'sites' && <SitesSection {...view} />}
        {section === 'backup' && <BackupView {...view} />}
        {section === 'trash' && <TrashSection {...view} />}
        {section === 'history' && <HistorySection {...view} />}
      </main>
      <UndoBar {...view} />
    </div>
  );
}
