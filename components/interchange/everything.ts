import type { Backup } from '../../lib/model/backup';
import { pick } from '../../lib/model/concept';
import type { Settings } from '../../lib/model/settings';
import type { ManagerServices } from '../manager-props';
import { jsonPieces, type Writing } from './export-file';
import { fetchConcepts } from './fetch-concepts';

/**
 * One file of everything that is the reader's: own words, rules, settings, subscriptions, and every
 * list whole. `lib/model/backup.ts` says what is in it. Lists come in pieces, since one of them may
 * be larger than what can be made into text at once.
 * @throws IncompletePack, the signal's reason
 */
export async function everythingParts(
  services: Pick<ManagerServices, 'ask'>,
  settings: Settings,
  lang: string,
  { signal, pause, progress }: Writing,
): Promise<readonly string[]> {
  const { lists: _none, ...own } = await services.ask('backup.read', {});
  const head: Omit<Backup, 'lists'> = { ...own, settings: own.settings ?? settings };
  const packs = (await services.ask('packs.list', {})).filter(({ origin }) => origin === 'file');
  const parts = [JSON.stringify(head).slice(0, -1), ',"lists":['];
  for (const [index, { id, title, entries }] of packs.entries()) {
    const pack = { id, name: pick(title, [lang]) ?? id, entries };
    const concepts = await fetchConcepts(services, { pack }, { signal, progress });
    const facts = JSON.stringify({ title: pack.name, id }).slice(0, -1);
    parts.push(`${index > 0 ? ',' : ''}${facts},"concepts":[`);
    for await (const piece of jsonPieces(concepts, pause)) {
      parts.push(piece);
      signal.throwIfAborted();
    }
    parts.push(']}');
  }
  return [...parts, ']}\n'];
}
