import type { CardKey } from '../i18n/card-messages';
import type { Catalogue } from '../i18n/translator';
import type { Card } from '../model/card';
import type { ConceptId } from '../model/concept';
import type { ExclusionScope } from '../model/entry';
import type { DateSource } from '../model/mention';
import type { InterfaceLang } from '../model/settings';

/** What the open card shows. */
export interface CardState {
  readonly card: Card;
  readonly lang: InterfaceLang;
  readonly texts: Catalogue<CardKey>;
  readonly dateSource: DateSource;
  readonly dateText?: string;
  readonly pinned: boolean;
  readonly canGoBack: boolean;
  /** The reader said "not here" and may still undo it. */
  readonly excluded: boolean;
}

/** What the reader can do in the card. */
export interface CardActions {
  open(concept: ConceptId): void;
  back(): void;
  pin(): void;
  close(): void;
  exclude(scope: ExclusionScope): void;
  undoExclude(): void;
}

/** The view of the card, handed in by the composition root so that this layer knows no preact. */
export interface CardView {
  readonly css: string;
  render(container: Element, state: CardState, actions: CardActions): void;
  unmount(container: Element): void;
}
