import type { CardActions, CardState, CardView } from './card-view';
import { placeCard } from './place-card';

/** The element that holds the card, in the page only while a card is open. */
export interface CardHost {
  readonly isOpen: boolean;
  /** True for events that happened inside the card. */
  owns(event: Event): boolean;
  show(state: CardState, anchor: DOMRect, focus: boolean): void;
  /** Follows the name when the page scrolls. */
  move(anchor: DOMRect): void;
  hide(): void;
}

/** `!important` from inside a shadow root wins over whatever the page says about the element. */
const hostCss = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  left: var(--sidelight-left) !important;
  top: var(--sidelight-top) !important;
  display: block !important;
  margin: 0 !important;
  inline-size: min(340px, 100vw - 16px) !important;
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

  const move = (anchor: DOMRect) => {
    const { clientWidth, clientHeight } = document.documentElement;
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
      view.render(container, state, actions);
      if (!host.isConnected) {
        before = document.activeElement;
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
