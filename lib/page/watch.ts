import { createPace, type Pace } from './pace';

/**
 * Calls back, at a pace that the page cannot force, after its text or its address changed. Nothing
 * happens while the tab is hidden; one call makes up for it when it is seen again.
 */
export function watchPage(document: Document, changed: () => void, signal: AbortSignal): Pace {
  const pace = createPace();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  const schedule = () => {
    if (timer !== undefined) return;
    timer = setTimeout(run, pace.delay(performance.now()));
  };
  const run = () => {
    timer = undefined;
    missed = document.hidden;
    if (!missed) changed();
  };
  const observer = new MutationObserver(schedule);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const seen = () => {
    if (!document.hidden && missed) schedule();
  };
  document.addEventListener('visibilitychange', seen, { signal });
  window.addEventListener('popstate', schedule, { signal });
  window.addEventListener('pageshow', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return pace;
}
