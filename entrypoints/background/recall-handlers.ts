import type { GlossaryService } from '../../lib/glossary/glossary-service';
import type { BackgroundHandlers } from '../../lib/messaging/background-server';
import type { BackgroundKind } from '../../lib/messaging/contract';
import { today } from './today';

type RecallKind = Extract<BackgroundKind, `recall.${string}`>;

/** Ties requests about what the reader knows and met to the shelf; open pages then paint anew. */
export function recallHandlers({
  open,
  recall,
}: GlossaryService): Pick<BackgroundHandlers, RecallKind> {
  return {
    'recall.know': async ({ concept, known }) => {
      await (await recall()).know(concept, known, today());
      await (await open()).touch();
      return null;
    },
    'recall.counts': async () => (await recall()).counts(),
    'recall.wipe': async ({ what }) => {
      await (await recall()).wipe(what);
      await (await open()).touch();
      return null;
    },
  };
}
