import commonDe from '../../data/locales/common/de.json';
import commonEn from '../../data/locales/common/en.json';
import commonFr from '../../data/locales/common/fr.json';
import commonNl from '../../data/locales/common/nl.json';
import findingsDe from '../../data/locales/findings/de.json';
import findingsEn from '../../data/locales/findings/en.json';
import findingsFr from '../../data/locales/findings/fr.json';
import findingsNl from '../../data/locales/findings/nl.json';
import glossaryDe from '../../data/locales/glossary/de.json';
import glossaryEn from '../../data/locales/glossary/en.json';
import glossaryFr from '../../data/locales/glossary/fr.json';
import glossaryNl from '../../data/locales/glossary/nl.json';
import interchangeDe from '../../data/locales/interchange/de.json';
import interchangeEn from '../../data/locales/interchange/en.json';
import interchangeFr from '../../data/locales/interchange/fr.json';
import interchangeNl from '../../data/locales/interchange/nl.json';
import lookupDe from '../../data/locales/lookup/de.json';
import lookupEn from '../../data/locales/lookup/en.json';
import lookupFr from '../../data/locales/lookup/fr.json';
import lookupNl from '../../data/locales/lookup/nl.json';
import managerDe from '../../data/locales/manager/de.json';
import managerEn from '../../data/locales/manager/en.json';
import managerFr from '../../data/locales/manager/fr.json';
import managerNl from '../../data/locales/manager/nl.json';
import packsDe from '../../data/locales/packs/de.json';
import packsEn from '../../data/locales/packs/en.json';
import packsFr from '../../data/locales/packs/fr.json';
import packsNl from '../../data/locales/packs/nl.json';
import settingsDe from '../../data/locales/settings/de.json';
import settingsEn from '../../data/locales/settings/en.json';
import settingsFr from '../../data/locales/settings/fr.json';
import settingsNl from '../../data/locales/settings/nl.json';
import thisPageDe from '../../data/locales/this-page/de.json';
import thisPageEn from '../../data/locales/this-page/en.json';
import thisPageFr from '../../data/locales/this-page/fr.json';
import thisPageNl from '../../data/locales/this-page/nl.json';
import welcomeDe from '../../data/locales/welcome/de.json';
import welcomeEn from '../../data/locales/welcome/en.json';
import welcomeFr from '../../data/locales/welcome/fr.json';
import welcomeNl from '../../data/locales/welcome/nl.json';
import type { InterfaceLang } from '../model/settings';
import type { Catalogue } from './translator';

const en = {
  ...commonEn,
  ...findingsEn,
  ...glossaryEn,
  ...interchangeEn,
  ...lookupEn,
  ...managerEn,
  ...packsEn,
  ...settingsEn,
  ...thisPageEn,
  ...welcomeEn,
};
export type PageKey = keyof typeof en;

/** The texts of our own pages, one file an area and language in `data/locales`. */
export const pageMessages: Readonly<Record<InterfaceLang, Catalogue<PageKey>>> = {
  en,
  nl: {
    ...commonNl,
    ...findingsNl,
    ...glossaryNl,
    ...interchangeNl,
    ...lookupNl,
    ...managerNl,
    ...packsNl,
    ...settingsNl,
    ...thisPageNl,
    ...welcomeNl,
  },
  de: {
    ...commonDe,
    ...findingsDe,
    ...glossaryDe,
    ...interchangeDe,
    ...lookupDe,
    ...managerDe,
    ...packsDe,
    ...settingsDe,
    ...thisPageDe,
    ...welcomeDe,
  },
  fr: {
    ...commonFr,
    ...findingsFr,
    ...glossaryFr,
    ...interchangeFr,
    ...lookupFr,
    ...managerFr,
    ...packsFr,
    ...settingsFr,
    ...thisPageFr,
    ...welcomeFr,
  },
};
