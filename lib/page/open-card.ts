import type { CardKey } from '../i18n/card-messages';
import type { Catalogue } from '../i18n/translator';
import { ask } from '../messaging/client';
import type { Card } from '../model/card';
import type { ConceptId } from '../model/concept';
import type { ExclusionScope } from '../model/entry';
import type { PageSummary } from '../model/overview';
import type { InterfaceLang } from '../model/settings';
import { createCardHost } from './card-host';
import type { CardView } from './card-view';
import { boxesOf } from './hit-test';
import type { Mention } from './mentions';

/** The card of a name: opening, following, going deeper and back, pinning, closing. */
export interface OpenCard {
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  readonly mention: Mention | null;
  owns(event: Event): boolean;
  /** @param focus move the keyboard focus into the card */
  open(mention: Mention, options: { readonly focus: boolean }): Promise<void>;
  close(): void;
  /** Keeps the card at its name; closes it when the name has gone. */
  follow(): void;
}

/** What the card needs to know of the page it is on. */
export interface CardContext {
  readonly document: Document;
  readonly view: CardView;
  summary(): PageSummary;
  lang(): InterfaceLang;
  /** The name that the card belongs to changed. */
  currentChanged(mention: Mention | null): void;
}

/** A closed card. */
export function createOpenCard(context: CardContext): OpenCard {
  let mention: Mention | null = null;
  let trail: Card[] = [];
  let pinned = false;
  let excluded: { readonly change: number } | null = null;
  /** Grows with each request, so that a late answer does not replace a newer card. */
  let request = 0;
  const texts = new Map<InterfaceLang, Promise<Catalogue<CardKey>>>();

  const anchor = (): DOMRect | null => (mention ? (boxesOf(mention)[0] ?? null) : null);

  const fetchCard = (concept: ConceptId, from: Mention | null): Promise<Card | null> => {
    const { date, presences } = context.summary();
    const own = from?.link.concept === concept ? from.link : undefined;
    return ask('card.get', {
      concept,
      date,
      lang: context.lang(),
      present: [...new Set(presences.map((presence) => presence.concept))],
      evidence: [...(own?.evidence ?? [])],
      ...(own?.sense && { sense: own.sense }),
    });
  };

  const textsIn = (lang: InterfaceLang) => {
    const asked = texts.get(lang) ?? ask('card.texts', { lang });
    texts.set(lang, asked);
    return asked;
  };

  const show = async (focus: boolean) => {
    const mine = request;
    const lang = context.lang();
    const words = await textsIn(lang);
    if (mine !== request) return;
    const card = trail.at(-1);
    const box = anchor();
    if (!card || !box) return;
    const { dateSource, dateText } = context.summary();
    host.show(
      {
        card,
        lang,
        texts: words,
        dateSource,
        ...(dateText !== undefined && { dateText }),
        pinned,
        canGoBack: trail.length > 1,
        excluded: excluded !== null,
      },
      box,
      focus,
    );
  };

  const close = () => {
    request++;
    host.hide();
    mention = null;
    trail = [];
    pinned = false;
    excluded = null;
    context.currentChanged(null);
  };

  const deeper = async (concept: ConceptId) => {
    const mine = ++request;
    const card = await fetchCard(concept, mention);
    if (mine !== request || !card) return;
    trail.push(card);
    await show(true);
  };
  const exclude = async (scope: ExclusionScope) => {
    const concept = trail.at(-1)?.concept;
    if (!concept) return;
    const { id } = await ask('mention.exclude', { concept, scope, url: context.summary().url });
    excluded = { change: id };
    await show(false);
  };
  const undoExclude = async () => {
    if (!excluded) return;
    await ask('glossary.undo', { change: excluded.change });
    excluded = null;
    await show(true);
  };

  const host = createCardHost(context.document, context.view, {
    open: (concept) => void deeper(concept),
    back: () => {
      trail.pop();
      void show(true);
    },
    pin: () => {
      pinned = !pinned;
      void show(false);
    },
    close,
    exclude: (scope) => void exclude(scope),
    undoExclude: () => void undoExclude(),
  });

  return {
    get isOpen() {
      return host.isOpen;
    },
    get isPinned() {
      return pinned;
    },
    get mention() {
      return mention;
    },
    owns: host.owns,
    async open(next, { focus }) {
      const mine = ++request;
      const card = await fetchCard(next.link.concept, next);
      if (mine !== request || !card) return;
      mention = next;
      trail = [card];
      excluded = null;
      pinned = false;
      context.currentChanged(next);
      await show(focus);
    },
    close,
    follow() {
      if (!host.isOpen) return;
      const box = anchor();
      if (box) host.move(box);
      else if (!excluded) close();
    },
  };
}
