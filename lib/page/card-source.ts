import type { CardKey } from '../i18n/card-messages';
import type { Catalogue } from '../i18n/translator';
import { ask } from '../messaging/client';
import type { Card } from '../model/card';
import type { ConceptId } from '../model/concept';
import type { PageSummary } from '../model/overview';
import type { InterfaceLang } from '../model/settings';
import type { Mention } from './mentions';

/** Where cards and their words come from. */
export interface CardSource {
  /** Null for a concept that the glossary has no more. */
  card(concept: ConceptId, mention: Mention | null): Promise<Card | null>;
  texts(): Promise<Catalogue<CardKey>>;
}

/** The background, asked for the words of a language once. */
export function createCardSource(
  summary: () => PageSummary,
  lang: () => InterfaceLang,
): CardSource {
  const texts = new Map<InterfaceLang, Promise<Catalogue<CardKey>>>();
  return {
    card(concept, mention) {
      const { date, presences } = summary();
      const own = mention?.link.concept === concept ? mention.link : undefined;
      return ask('card.get', {
        concept,
        date,
        lang: lang(),
        present: [...new Set(presences.map((presence) => presence.concept))],
        evidence: [...(own?.evidence ?? [])],
        ...(own?.sense && { sense: own.sense }),
      });
    },
    texts() {
      const wanted = lang();
      const asked = texts.get(wanted) ?? ask('card.texts', { lang: wanted });
      texts.set(wanted, asked);
      asked.catch(() => texts.delete(wanted));
      return asked;
    },
  };
}
