import { mentionAt } from './hit-test';
import type { Mention, Mentions } from './mentions';
import type { OpenCard } from './open-card';

/** Rest on a name before its card opens, and time to reach the card (Wikipedia's previews' own). */
const restMs = 500;
const graceMs = 300;
/** Elements with a click of their own. */
const interactive =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/** Opens cards by resting on a name and by clicking or tapping it. */
export function followPointer(
  document: Document,
  mentions: Mentions,
  card: OpenCard,
  hovered: (mention: Mention | null) => void,
  signal: AbortSignal,
): void {
  let over: Mention | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;

  const stopTimers = () => {
    clearTimeout(rest);
    clearTimeout(grace);
    grace = undefined;
  };
  const leave = () => {
    over = null;
    clearTimeout(rest);
    hovered(card.mention);
    if (card.isOpen && !card.isPinned) grace ??= setTimeout(card.close, graceMs);
  };
  const enter = (mention: Mention) => {
    over = mention;
    stopTimers();
    hovered(mention);
    if (sameName(card.mention, mention)) return;
    rest = setTimeout(() => void card.open(mention, { focus: false }), restMs);
  };
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (card.owns(event)) {
      over = null;
      stopTimers();
      return;
    }
    const mention = mentionAt(document, mentions, event.clientX, event.clientY);
    if (mention && !sameName(over, mention)) enter(mention);
    else if (!mention && (over || (card.isOpen && grace === undefined))) leave();
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
}

/** Two readings of the page give two objects for one name. */
function sameName(a: Mention | null, b: Mention): boolean {
  return a !== null && a.block.id === b.block.id && a.link.start === b.link.start;
}
