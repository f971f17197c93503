import type { CardKey } from '../i18n/card-messages';
import type { Catalogue } from '../i18n/translator';
import type { Card } from '../model/card';
import type { ConceptId } from '../model/concept';
import type { ExclusionScope } from '../model/entry';
import type { DateSource } from '../model/mention';
import type { InterfaceLang, Settings } from '../model/settings';

/** What the open card shows. */
export interface CardState {
  readonly card: Card;
  readonly lang: InterfaceLang;
  readonly texts: Catalogue<CardKey>;
  readonly dateSource: DateSource;
  readonly dateText?: string;
  readonly size: Settings['cardSize'];
  /** Whether the reader may say that a name is known. */
  readonly fades: boolean;
  readonly pinned: boolean;
  readonly canGoBack: boolean;
  /** What the reader just did here and may still undo, as it is said. */
  readonly done: CardKey | null;
}

/** What the reader can do in the card. */
export interface CardActions {
  open(concept: ConceptId): void;
  back(): void;
  pin(): void;
  close(): void;
  /** The name is not to be marked. */
  exclude(scope: ExclusionScope): void;
  /** Nothing is to be marked. */
  silence(scope: ExclusionScope): void;
  undo(): void;
  know(known: boolean): void;
  /** Opens the entry's form. */
  edit(): void;
}

/** The view of the card, handed in by the composition root so that this layer knows no preact. */
export interface CardView {
  readonly css: string;
  render(container: Element, state: CardState, actions: CardActions): void;
  unmount(container: Element): void;
}
