import de from '../../data/locales/card/de.json';
import en from '../../data/locales/card/en.json';
import fr from '../../data/locales/card/fr.json';
import nl from '../../data/locales/card/nl.json';
import type { InterfaceLang } from '../model/settings';
import type { Catalogue } from './translator';

export type CardKey = keyof typeof en;

/** The texts of the card. They travel with the content script, so there are few of them. */
export const cardMessages: Readonly<Record<InterfaceLang, Catalogue<CardKey>>> = { en, nl, de, fr };
