import type { GlossaryService } from '../../lib/glossary/glossary-service';
import type { BackgroundHandlers } from '../../lib/messaging/background-server';
import { propose } from './propose';
import { showInPopup, takeVisit } from './visits';

/** Ties what cards, menus and keys want to show to the popup. */
export function visitHandlers(
  service: GlossaryService,
): Pick<BackgroundHandlers, 'entry.open' | 'visit.take' | 'proposal.make'> {
  return {
    'entry.open': async ({ concept }, { tab }) => {
      await showInPopup({ entry: concept }, tab?.id);
      return null;
    },
    'visit.take': async () => {
      const visit = await takeVisit();
      if (!visit || 'entry' in visit) return visit;
      return { proposal: await propose(visit.selection, await service.open()) };
    },
    'proposal.make': async (selection) => propose(selection, await service.open()),
  };
}
