import { servePage } from '../messaging/page-server';
import type { PageSummary } from '../model/overview';
import { reveal, type Steps } from './keys';
import type { OpenCard } from './open-card';
import type { Painter } from './painter';
import type { Reading } from './reading';
import { createWayBack } from './way-back';

/** The parts of a session that the popup and the browser's commands reach. */
export interface Answering {
  readonly reading: Reading;
  readonly steps: Steps;
  readonly card: OpenCard;
  readonly painter: Painter;
  summary(): PageSummary;
  /** Reads the page again and paints it. */
  rescan(): Promise<void>;
}

/** Answers what a session is asked, until it ends. */
export function answerRequests(session: Answering, signal: AbortSignal): void {
  const { reading, steps, card, painter } = session;
  const wayBack = createWayBack();
  servePage(
    {
      'page.summary': session.summary,
      'page.text': reading.text,
      'page.step': async ({ by }) => ({ found: await steps.step(by) }),
      'page.open': async () => ({ found: await steps.open() }),
      'page.reveal': ({ concept, nth }) => {
        const all = reading.mentions.all().filter(({ link }) => link.concept === concept);
        const mention = all[nth % all.length];
        if (!mention) return { found: false };
        wayBack.leave();
        reveal(mention);
        painter.setCurrent(mention);
        return { found: true };
      },
      'page.return': () => {
        wayBack.goBack();
        painter.setCurrent(card.mention);
        return null;
      },
      'page.setDate': async ({ date }) => {
        reading.setDate(date);
        await session.rescan();
        return null;
      },
    },
    signal,
  );
}
