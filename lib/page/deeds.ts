import type { CardKey } from '../i18n/card-messages';
import { ask } from '../messaging/client';
import { writeSettings } from '../messaging/settings-store';
import type { ConceptId } from '../model/concept';
import type { ExclusionScope } from '../model/entry';
import { type Settings, silence } from '../model/settings';

/** Something that the reader did in a card and can undo there. */
export interface Deed {
  readonly said: CardKey;
  undo(): Promise<unknown>;
}

/** Marks a name no longer on a page, its site, or anywhere. */
export async function excludeName(
  concept: ConceptId,
  scope: ExclusionScope,
  url: string,
): Promise<Deed> {
  const { id } = await ask('mention.exclude', { concept, scope, url });
  return { said: 'hidden', undo: () => ask('glossary.undo', { change: id }) };
}

/** Switches Sidelight off on a page, its site, or everywhere. */
export async function beSilent(
  settings: () => Settings,
  scope: ExclusionScope,
  url: string,
): Promise<Deed> {
  const write = (silent: boolean) => writeSettings(silence(settings(), scope, url, silent));
  await write(true);
  return { said: `off.${scope}.done`, undo: () => write(false) };
}
