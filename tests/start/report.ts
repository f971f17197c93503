import type { Page } from 'puppeteer-core';
import type { Reply } from '../../lib/messaging/reply';
import type { Overview, PageSummary } from '../../lib/model/overview';

/** What the extension found on a page. */
export interface Findings {
  readonly tab: number;
  readonly summary: PageSummary;
  readonly overview: Overview;
}

/** Asks the extension, through one of its own pages; null while nothing is found yet. */
export async function findingsOn(extension: Page, url: string): Promise<Findings | null> {
  const answer = (await extension.evaluate(`(async () => {
    const browser = globalThis.browser ?? globalThis.chrome;
    const { id: tab } = (await browser.tabs.query({})).find((one) => one.url === ${JSON.stringify(url)});
    const page = await browser.tabs.sendMessage(tab, { sidelight: 'page', kind: 'page.summary', payload: {} });
    const payload = { summary: page.value, lang: page.value.lang === 'nl' ? 'nl' : 'en' };
    const overview = await browser.runtime.sendMessage({ sidelight: 'background', kind: 'overview.get', payload });
    return JSON.stringify([tab, page, overview]);
  })()`)) as string;
  const [tab, page, overview] = JSON.parse(answer) as [number, Reply<PageSummary>, Reply<Overview>];
  if (!page.ok || !overview.ok || page.value.presences.length === 0) return null;
  return { tab, summary: page.value, overview: overview.value };
}

/** The findings as lines to print. */
export function linesOf({ summary, overview }: Findings): string[] {
  const { date, dateSource } = summary;
  return [
    date === null ? 'No date was found.' : `Article of ${date} (found in: ${dateSource})`,
    '',
    ...overview.cast.map(({ label, standingThen, caption, count }) => {
      const what = standingThen?.role.title ?? caption;
      return `${String(count).padStart(3)} × ${label}${what ? ` – ${what}` : ''}`;
    }),
    '',
    ...overview.background.map(
      ({ from, label, after }) => `${after ? '  later ' : ''}${from}  ${label}`,
    ),
  ];
}

/** Scrolls to the first person of the cast (or whoever comes first) and rests the pointer there. */
export async function hoverFirstPerson(
  extension: Page,
  page: Page,
  { tab, overview }: Findings,
): Promise<void> {
  const member = overview.cast.find(({ kind }) => kind === 'person') ?? overview.cast[0];
  const message = {
    sidelight: 'page',
    kind: 'page.reveal',
    payload: { concept: member?.concept, nth: 0 },
  };
  await extension.evaluate(
    `(globalThis.browser ?? chrome).tabs.sendMessage(${tab}, ${JSON.stringify(message)})`,
  );
  const place = await page.evaluate(() => {
    const [range] = CSS.highlights.get('sidelight-current') ?? [];
    const live = document.createRange();
    if (range) {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    }
    const box = live.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await page.mouse.move(5, 5);
  await page.mouse.move(place.x, place.y);
}
