import de from '../../data/locales/pages/de.json';
import en from '../../data/locales/pages/en.json';
import fr from '../../data/locales/pages/fr.json';
import nl from '../../data/locales/pages/nl.json';
import type { InterfaceLang } from '../model/settings';
import type { Catalogue } from './translator';

export type PageKey = keyof typeof en;

/** The texts of our own pages: popup and welcome. */
export const pageMessages: Readonly<Record<InterfaceLang, Catalogue<PageKey>>> = { en, nl, de, fr };
