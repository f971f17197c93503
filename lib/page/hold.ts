/** A key that is held down, and nothing with it. */
export interface Hold {
  readonly held: boolean;
}

/**
 * Follows Alt while it is held alone: with any other key it is a shortcut of the page or the browser.
 * Nothing is taken from the page. A release that never came, because the window lost the focus, is
 * made up for by the next sign of it.
 */
export function followHold(document: Document, changed: () => void, signal: AbortSignal): Hold {
  let held = false;
  const set = (now: boolean) => {
    if (now === held) return;
    held = now;
    changed();
  };
  const release = () => set(false);
  const pressed = (event: KeyboardEvent) => {
    if (event.repeat) return;
    set(event.key === 'Alt' && !event.ctrlKey && !event.metaKey && !event.shiftKey);
  };
  const moved = ({ altKey }: PointerEvent) => {
    if (!altKey) release();
  };
  const options = { signal, capture: true, passive: true };
  document.addEventListener('keydown', pressed, options);
  document.addEventListener('keyup', release, options);
  document.addEventListener('pointermove', moved, options);
  document.addEventListener('visibilitychange', release, options);
  window.addEventListener('blur', release, options);
  return {
    get held() {
      return held;
    },
  };
}
