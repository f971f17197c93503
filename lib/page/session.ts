import { watchRevision } from '../messaging/revision';
import { watchSettings } from '../messaging/settings-store';
import { type Settings, silencedBy } from '../model/settings';
import { answerRequests } from './answer-requests';
import type { CardView } from './card-view';
import { followHold } from './hold';
import { createSteps, followKeys } from './keys';
import { marksOf } from './marks';
import { createOpenCard } from './open-card';
import { createPainter } from './painter';
import { followPointer } from './pointer';
import { createReading } from './reading';
import { createSeenReport, outletOf } from './seen';
import { summarise } from './summary';
import { watchPage } from './watch';

/** What a session is given by its composition root. */
export interface SessionOptions {
  readonly document: Document;
  readonly view: CardView;
  readonly settings: Settings;
  /** Ends the session and takes every trace of it off the page. */
  readonly signal: AbortSignal;
}

/** Reads, marks and follows one document until the signal says stop. */
export function startSession({ document, view, settings: initial, signal }: SessionOptions): void {
  let settings = initial;
  const silent = () => silencedBy(settings, location.href) !== null;
  const reading = createReading(document, silent);
  const { mentions } = reading;
  const painter = createPainter(document);
  const reportSeen = createSeenReport();

  const paint = () => {
    const { known, unmarked } = reading;
    const { density } = settings;
    painter.paint(marksOf(mentions.all(), { density, held: hold.held, known, unmarked }));
  };
  const summary = () =>
    summarise(reading.article, mentions, location.href, pace.overloaded(performance.now()));

  const card = createOpenCard({
    document,
    view,
    summary,
    settings: () => settings,
    currentChanged: painter.setCurrent,
    knownChanged: (concept, known) => {
      reading.setKnown(concept, known);
      paint();
    },
  });

  const rescan = async (options?: { readonly afresh: boolean }) => {
    await reading.refresh({ ...options, found: paint });
    paint();
    painter.restore();
    card.follow();
    const { title, date } = reading.article;
    await reportSeen({
      url: location.href,
      title,
      outlet: outletOf(document, location.href),
      date,
      silent: silent(),
      concepts: [...new Set(mentions.all().map(({ link }) => link.concept))],
    });
  };
  const quietly = (work: Promise<void>) => work.catch(endWhenOrphaned);

  const hold = followHold(
    document,
    () => {
      if (settings.density !== 'demand') return;
      paint();
      lookAgain();
    },
    signal,
  );
  const pace = watchPage(document, () => void quietly(rescan()), signal);
  watchRevision(() => void quietly(rescan({ afresh: true })), signal);
  watchSettings((changed) => {
    settings = changed;
    painter.setStyle(settings.markStyle);
    void quietly(rescan({ afresh: true }));
  }, signal);

  const steps = createSteps(mentions, card);
  const lookAgain = followPointer(
    {
      document,
      mentions,
      card,
      delay: () => settings.hoverDelay,
      answers: () => settings.density !== 'demand' || hold.held,
      hovered: painter.setCurrent,
    },
    signal,
  );
  followKeys(document, steps, card, signal);
  window.addEventListener('scroll', card.follow, { signal, passive: true, capture: true });
  window.addEventListener('resize', card.follow, { signal, passive: true });
  answerRequests(
    { reading, steps, card, painter, summary, rescan: () => quietly(rescan()) },
    signal,
  );
  signal.addEventListener('abort', () => {
    reading.stop();
    card.close();
    painter.clear();
  });
  painter.setStyle(settings.markStyle);
  void quietly(rescan());
}

/** After an update of the extension nobody answers a session of the old version: it just ends. */
function endWhenOrphaned(error: unknown): void {
  if (/context invalidated|Receiving end|Nobody answered/i.test(String(error))) return;
  console.warn('Sidelight:', error);
}
