import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Concept } from '../../lib/model/concept';
import { launchChromium } from '../browsers/chromium';
import { type Driver, until, wait } from '../browsers/driver';
import { launchFirefox } from '../browsers/firefox';
import { serveFiles } from '../browsers/serve-files';
import { concept, type Files, makeKey, pack, publish } from '../fixtures/packs/publisher';

/**
 * `npm run bench:packs`: two large packs installed, updated by a delta, cancelled and removed in a
 * real browser, while a page of the extension keeps asking the background for a search, as an open
 * popup does. Prints how long each took and the longest wait for an answer.
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '500000' },
    browser: { type: 'string', default: 'chromium' },
    json: { type: 'boolean', default: false },
  },
});
const entries = Number(values.entries);
const syllables = 'ba de fi go lu ma ne pi ro su ta ve wi xo zu ka le mi no pu'.split(' ');

/** A name that no other number has. */
function nameOf(number: number): string {
  let rest = number;
  let name = '';
  for (let at = 0; at < 5; at++) {
    name += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

const person = (number: number, more: Partial<Concept> = {}): Concept =>
  concept(number, {
    kind: 'person',
    // Surnames are many, given names are few.
    terms: { mul: [{ text: `${nameOf((number * 7) % 5000)} ${nameOf(number)}` }] },
    description: { en: `Person number ${number} of a large register` },
    roles: [{ title: { en: 'councillor' }, from: '2015', source: { label: 'register' } }],
    ...more,
  });

interface Row {
  readonly step: string;
  readonly seconds: number;
  /** Longest wait for an answer to a search meanwhile. */
  readonly longestAnswerMs: number;
  readonly answers: number;
  readonly shards: number;
}

const message = (kind: string, payload: unknown) => ({ sidelight: 'background', kind, payload });

async function askIn<T>(page: Page, kind: string, payload: unknown): Promise<T> {
  const reply = (await page.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message(kind, payload))})`,
  )) as { ok: boolean; value: T };
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

interface Job {
  readonly state: string;
  readonly done: number;
}

async function main(): Promise<void> {
  const key = await makeKey();
  const all = Array.from({ length: entries * 2 }, (_, number) => person(number));
  const halves = [all.slice(0, entries), all.slice(entries)] as const;
  const first = await publish(pack('2026.1.1', halves[0], { id: 'one' }), key);
  const second = await publish(pack('2026.1.1', halves[1], { id: 'two' }), key);
  const changed = halves[0].map((one, number) =>
    number % 2500 === 0 ? { ...one, tags: ['changed'] } : one,
  );
  const newer = await publish(pack('2026.1.2', changed, { id: 'one' }), key, { before: first });

  let one: Files = first.files;
  const served = () => new Map([...prefixed('one', one), ...prefixed('two', second.files)]);
  let files = served();
  const server = await serveFiles(() => files);
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const launch = values.browser === 'firefox' ? launchFirefox : launchChromium;
  const build = values.browser === 'firefox' ? 'firefox' : 'chrome';
  const driver: Driver = await launch({ extension: `.output/${build}-mv3-test`, profile });
  try {
    const worker = await driver.openExtensionPage('/manager.html');
    const popup = await driver.openExtensionPage('/welcome.html');
    await until(() => askIn<unknown[]>(worker, 'packs.list', {}), 'packs', 60_000);
    const rows: Row[] = [];
    const run = async (step: string, kind: string, payload: unknown, stopAt?: number) => {
      rows.push(await measure(step, worker, popup, kind, payload, stopAt));
    };
    const address = (id: string) => ({ url: `${server.origin}/${id}/pack.json` });
    await run('install the first', 'packs.subscribe', address('one'));
    await run('begin the second and cancel', 'packs.subscribe', address('two'), entries / 3);
    await run('install the second', 'packs.subscribe', address('two'));
    one = newer.files;
    files = served();
    await run('update the first by a delta', 'packs.update', { pack: 'one' });
    await run('remove the first', 'packs.remove', { pack: 'one' });
    await run('remove the second', 'packs.remove', { pack: 'two' });
    console.table(rows);
    const delta = newer.manifest.deltas?.[0]?.bytes;
    process.stdout.write(`${entries} entries a pack, delta ${delta} bytes, ${values.browser}\n`);
    if (values.json) process.stdout.write(`${JSON.stringify(rows)}\n`);
  } finally {
    await driver.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function* prefixed(folder: string, files: Files) {
  for (const [path, content] of files) yield [`${folder}/${path}`, content] as const;
}

async function measure(
  step: string,
  worker: Page,
  popup: Page,
  kind: string,
  payload: unknown,
  stopAt = Number.POSITIVE_INFINITY,
): Promise<Row> {
  const start = performance.now();
  let answers = 0;
  let longest = 0;
  let over = false;
  const asking = (async () => {
    while (!over) {
      const asked = performance.now();
      await askIn(popup, 'glossary.get', { concept: 'Q7184' });
      longest = Math.max(longest, performance.now() - asked);
      answers++;
      await wait(20);
    }
  })();
  await askIn(worker, kind, payload);
  let cancelled = false;
  await until(
    async () => {
      const job = await askIn<Job | null>(worker, 'packs.job', {});
      if (!cancelled && job && job.done >= stopAt) {
        cancelled = true;
        await askIn(worker, 'packs.cancel', {});
      }
      return job?.state !== 'running';
    },
    step,
    900_000,
  );
  over = true;
  await asking;
  const shards = (await worker.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('sidelight');
    opening.onsuccess = () => {
      const count = opening.result.transaction('shards').objectStore('shards').count();
      count.onsuccess = () => { opening.result.close(); resolve(count.result); };
    };
  })`)) as number;
  return {
    step,
    seconds: Math.round((performance.now() - start) / 100) / 10,
    longestAnswerMs: Math.round(longest),
    answers,
    shards,
  };
}

await main();
