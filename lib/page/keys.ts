import { isSameName, type Mention, type Mentions } from './mentions';
import type { OpenCard } from './open-card';
import { rangeOf } from './ranges';

const editable = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Walks through the names: where it stands, and how to go on. */
export interface Steps {
  /** Opens the card of the next (1) or previous (-1) name; false when the page has none. */
  step(by: 1 | -1): Promise<boolean>;
  /** Opens the card of the name where it stands, or of the first in view. */
  open(): Promise<boolean>;
}

/** Steps in document order, from the open card or from the first name in view. */
export function createSteps(mentions: Mentions, card: OpenCard): Steps {
  let last: Mention | null = null;
  let underway = 0;

  const go = async (by: 1 | 0 | -1) => {
    const all = mentions.all();
    // Keys come faster than cards: while one opens, the next step starts from where it will be.
    const from = underway > 0 ? last : (card.mention ?? last);
    const at = all.findIndex((one) => isSameName(from, one));
    const next = at >= 0 ? all[(at + by + all.length) % all.length] : firstInView(all);
    if (!next) return false;
    last = next;
    underway++;
    try {
      reveal(next);
      await card.open(next, { focus: true });
    } finally {
      underway--;
    }
    return true;
  };
  return { step: go, open: () => go(0) };
}

/** Scrolls a name to the middle of the window, unless it is well in view. */
export function reveal(mention: Mention): void {
  const range = rangeOf(mention);
  if (!range) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 60 && bottom <= innerHeight - 60) return;
  // `instant` keeps the card from chasing a moving line, and respects reduced motion.
  scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
}

/** Alt+. and Alt+, step through the names, Escape closes the card, K says that a name is known. */
export function followKeys(
  document: Document,
  steps: Steps,
  card: OpenCard,
  signal: AbortSignal,
): void {
  /** @returns whether the key was ours */
  const answer = (event: KeyboardEvent): boolean => {
    const { altKey, code, key } = event;
    if (key === 'Escape' && card.isOpen) {
      card.close();
      return true;
    }
    const typing = event.target instanceof Element && event.target.closest(editable);
    if (typing || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    if (!altKey) return key.toLowerCase() === 'k' && card.isOpen && card.toggleKnown();
    if (code !== 'Period' && code !== 'Comma') return false;
    void steps.step(code === 'Period' ? 1 : -1);
    return true;
  };
  const pressed = (event: KeyboardEvent) => {
    if (!answer(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', pressed, { signal, capture: true });
}

function firstInView(mentions: readonly Mention[]): Mention | undefined {
  const inView = mentions.find(
    (mention) => (rangeOf(mention)?.getBoundingClientRect().bottom ?? -1) > 0,
  );
  return inView ?? mentions[0];
}
