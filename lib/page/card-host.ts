import type { CardActions, CardState, CardView } from './card-view';
import { type Box, edge, placeCard } from './place-card';

/** The element that holds the card, in the page only while a card is open. */
export interface CardHost {
  readonly isOpen: boolean;
  /** True for events that happened inside the card. */
  owns(event: Event): boolean;
  show(state: CardState, anchor: Box, focus: boolean): void;
  /** Follows the name when the page scrolls. */
  move(anchor: Box): void;
  hide(): void;
}

/** `!important` from inside a shadow root wins over whatever the page says about the element. */
const hostCss = `
:host {
  all: initial !important;
  color-scheme: light dark !important;
  position: fixed !important;
  inset: auto !important;
  left: var(--sidelight-left) !important;
  top: var(--sidelight-top) !important;
  display: block !important;
  margin: 0 !important;
  inline-size: fit-content !important;
  overflow: visible !important;
  /* The one property besides unicode-bidi that all: initial leaves; our languages read this way. */
  direction: ltr !important;
  z-index: 2147483647 !important;
}`;

/** A closed shadow root in the top layer, where neither the page's CSS nor its z-index reaches. */
export function createCardHost(document: Document, view: CardView, actions: CardActions): CardHost {
  const host = document.createElement('sidelight-card');
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + view.css);
  root.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  root.append(container);
  host.popover = 'manual';
  let before: Element | null = null;

  const move = (anchor: Box) => {
    const { clientWidth, clientHeight } = document.documentElement;
    container.style.setProperty('--sidelight-room', `${clientWidth - 2 * edge}px`);
    const size = { width: host.offsetWidth, height: host.offsetHeight };
    const place = placeCard(anchor, size, { width: clientWidth, height: clientHeight });
    host.style.setProperty('--sidelight-left', `${place.left}px`);
    host.style.setProperty('--sidelight-top', `${place.top}px`);
    container.style.setProperty('--sidelight-space', `${place.space}px`);
  };
  return {
    get isOpen() {
      return host.isConnected;
    },
    owns: (event) => event.composedPath().includes(host),
    show(state, anchor, focus) {
      // Before the drawing, which may take away what has the focus inside.
      if (document.activeElement !== host) before = document.activeElement;
      view.render(container, state, actions);
      if (!host.isConnected) {
        document.documentElement.append(host);
        host.showPopover();
      }
      move(anchor);
      if (focus) container.querySelector<HTMLElement>('[tabindex]')?.focus();
    },
    move,
    hide() {
      if (!host.isConnected) return;
      const hadFocus = document.activeElement === host;
      view.unmount(container);
      host.hidePopover();
      host.remove();
      host.removeAttribute('style');
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
}
