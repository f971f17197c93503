import { ask } from '../messaging/client';
import type { Card } from '../model/card';
import type { ConceptId } from '../model/concept';
import type { PageSummary } from '../model/overview';
import { interfaceLang, type Settings } from '../model/settings';
import { createCardHost } from './card-host';
import { createCardSource } from './card-source';
import type { CardView } from './card-view';
import { beSilent, type Deed, excludeName } from './deeds';
import { boxesOf } from './hit-test';
import type { Mention } from './mentions';
import type { Box } from './place-card';

/** The card of a name: opening, following, going deeper and back, pinning, closing. */
export interface OpenCard {
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  readonly mention: Mention | null;
  owns(event: Event): boolean;
  /** @param focus move the keyboard focus into the card */
  open(mention: Mention, options: { readonly focus: boolean }): Promise<void>;
  /** Says that the name is known, or no longer; false when that cannot be said now. */
  toggleKnown(): boolean;
  close(): void;
  /** Keeps the card at its name; closes it when the name has gone. */
  follow(): void;
}

/** What the card needs to know of the page it is on. */
export interface CardContext {
  readonly document: Document;
  readonly view: CardView;
  summary(): PageSummary;
  settings(): Settings;
  /** The name that the card belongs to changed. */
  currentChanged(mention: Mention | null): void;
  knownChanged(concept: ConceptId, known: boolean): void;
}

/** A closed card. */
export function createOpenCard(context: CardContext): OpenCard {
  let mention: Mention | null = null;
  let trail: Card[] = [];
  let pinned = false;
  let done: Deed | null = null;
  /** Grows with each request, so that a late answer does not replace a newer card. */
  let request = 0;
  const lang = () => interfaceLang(context.settings(), navigator.language);
  const source = createCardSource(context.summary, lang);

  /** From the first line of the name to the last. */
  const anchor = (): Box | null => {
    const boxes = mention ? boxesOf(mention) : [];
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!first || !last) return null;
    const { left, top, right } = first;
    return { left, top, right, bottom: last.bottom };
  };

  const show = async (focus: boolean) => {
    const mine = request;
    const texts = await source.texts();
    if (mine !== request) return;
    const card = trail.at(-1);
    const box = anchor();
    if (!card || !box) return;
    const { dateSource, dateText } = context.summary();
    const { cardSize, fade } = context.settings();
    const state = {
      card,
      lang: lang(),
      texts,
      dateSource,
      ...(dateText !== undefined && { dateText }),
      size: cardSize,
      fades: fade,
      pinned,
      canGoBack: trail.length > 1,
      done: done?.said ?? null,
    };
    host.show(state, box, focus);
  };

  const close = () => {
    request++;
    host.hide();
    mention = null;
    trail = [];
    pinned = false;
    done = null;
    context.currentChanged(null);
  };

  const deeper = async (concept: ConceptId) => {
    const mine = ++request;
    const card = await source.card(concept, mention);
    if (mine !== request || !card) return;
    done = null;
    trail.push(card);
    await show(true);
  };
  const perform = async (deed: Promise<Deed>) => {
    done = await deed;
    await show(false);
  };
  const undo = async () => {
    await done?.undo();
    done = null;
    await show(true);
  };
  const know = async (known: boolean) => {
    const card = trail.at(-1);
    if (!card) return;
    await ask('recall.know', { concept: card.concept, known });
    context.knownChanged(card.concept, known);
    trail = trail.map((one) => (one.concept === card.concept ? { ...one, known } : one));
    await show(false);
  };
  const edit = async (concept: ConceptId) => {
    await ask('entry.open', { concept });
    close();
  };
  const withConcept = (work: (concept: ConceptId) => void) => {
    const concept = trail.at(-1)?.concept;
    if (concept !== undefined) work(concept);
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
    exclude: (scope) =>
      withConcept((concept) => void perform(excludeName(concept, scope, location.href))),
    silence: (scope) => void perform(beSilent(context.settings, scope, location.href)),
    undo: () => void undo(),
    know: (known) => void know(known),
    edit: () => withConcept((concept) => void edit(concept)),
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
      const card = await source.card(next.link.concept, next);
      if (mine !== request || !card) return;
      mention = next;
      trail = [card];
      done = null;
      pinned = false;
      context.currentChanged(next);
      await show(focus);
    },
    toggleKnown() {
      const card = trail.at(-1);
      if (!card || !context.settings().fade || done) return false;
      void know(!card.known);
      return true;
    },
    close,
    follow() {
      if (!host.isOpen) return;
      const box = anchor();
      if (box) host.move(box);
      else if (!done) close();
    },
  };
}
