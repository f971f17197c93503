import type { Settings } from '../model/settings';
import { mentionAt } from './hit-test';
import { isSameName, type Mention, type Mentions } from './mentions';
import type { OpenCard } from './open-card';

/** Time to reach the card from the name (Wikipedia's previews' own). */
const graceMs = 300;
/** Elements with a click of their own. */
const interactive =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/** What a pointer does with the names of a page. */
export interface PointerContext {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly card: OpenCard;
  /** Rest on a name before its card opens, in milliseconds; 0: resting opens nothing. */
  delay(): Settings['hoverDelay'];
  /** Whether names answer to a pointer that merely passes. */
  answers(): boolean;
  hovered(mention: Mention | null): void;
}

/**
 * Opens cards by resting on a name and by clicking or tapping it.
 * @returns begins anew with the name under a resting pointer, after `answers` changed
 */
export function followPointer(context: PointerContext, signal: AbortSignal): () => void {
  const { document, mentions, card, hovered } = context;
  let over: Mention | null = null;
  let place = { x: -1, y: -1 };
  let rest: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;

  const stopTimers = () => {
    clearTimeout(rest);
    clearTimeout(grace);
    grace = undefined;
  };
  const closeSoon = () => {
    if (!card.isOpen || card.isPinned) return;
    grace ??= setTimeout(() => {
      grace = undefined;
      card.close();
    }, graceMs);
  };
  const leave = () => {
    over = null;
    clearTimeout(rest);
    hovered(card.mention);
    closeSoon();
  };
  const enter = (mention: Mention) => {
    over = mention;
    stopTimers();
    hovered(mention);
    if (isSameName(card.mention, mention)) return;
    const delay = context.delay();
    if (delay === 0) closeSoon();
    else if (!card.isPinned) {
      rest = setTimeout(() => void card.open(mention, { focus: false }), delay);
    }
  };
  const under = () => {
    const mention = mentionAt(document, mentions, place.x, place.y);
    return context.answers() || isSameName(card.mention, mention) ? mention : null;
  };
  const look = () => {
    const mention = under();
    if (mention && !isSameName(over, mention)) enter(mention);
    else if (!mention && (over || (card.isOpen && grace === undefined))) leave();
  };
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    place = { x: event.clientX, y: event.clientY };
    if (card.owns(event)) {
      over = null;
      stopTimers();
    } else look();
  };
  const clicked = (event: MouseEvent) => {
    if (card.owns(event) || event.button !== 0) return;
    const target = event.target instanceof Element ? event.target : null;
    const selecting = document.getSelection()?.isCollapsed === false;
    const mention =
      target?.closest(interactive) || selecting
        ? null
        : mentionAt(document, mentions, event.clientX, event.clientY);
    stopTimers();
    if (mention) void card.open(mention, { focus: false });
    else if (card.isOpen && !card.isPinned) card.close();
  };
  document.addEventListener('pointermove', moved, { signal, passive: true });
  document.addEventListener('click', clicked, { signal });
  signal.addEventListener('abort', stopTimers);
  return () => {
    clearTimeout(rest);
    over = null;
    hovered(card.mention);
    const mention = under();
    if (mention) enter(mention);
  };
}
