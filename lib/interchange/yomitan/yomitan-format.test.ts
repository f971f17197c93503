import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../tests/fixtures/interchange/read';
import { glossText } from './gloss-text';

const index = { title: 'Mijn Woorden!', format: 3, sourceLanguage: 'ja', targetLanguage: 'nl' };
const row = (word: string, reading: string, gloss: unknown[], sequence = 0, tags = '') => [
  word,
  reading,
  tags,
  '',
  0,
  gloss,
  sequence,
  '',
];
const json = (value: unknown) => strToU8(JSON.stringify(value));
/** The files as an archive; a number for its level says how hard each is packed. */
const zip = (files: Zippable) => zipSync(files);
const read = (archive: Uint8Array) => readFile('a.zip', new Uint8Array(archive));
const dictionary = (...rows: unknown[]) =>
  zip({ 'index.json': json(index), 'term_bank_1.json': json(rows) });

describe('Yomitan', () => {
  it('reads words with readings, meanings and kinds', async () => {
    const archive = zip({
      'term_bank_2.json': json([row('東京', 'とうきょう', ['nog iets'], 1)]),
      'index.json': [json(index), { level: 0 }],
      'term_bank_1.json': json([
        row('東京', 'とうきょう', ['hoofdstad', { type: 'text', text: 'stad' }], 1, 'place'),
        row('さくら', 'さくら', ['naam'], 2, 'fem given'),
        row('食べる', 'たべる', [], 0, 'v1'),
      ]),
      'tag_bank_1.json': json('not read'),
      'img/a.png': strToU8('not read'),
    });
    const { format, concepts, findings } = await read(archive);
    expect(format).toBe('yomitan');
    expect(findings).toEqual([]);
    expect(concepts).toEqual([
      {
        id: 'yomitan:mijn-woorden:1',
        kind: 'region',
        terms: { ja: [{ text: '東京' }, { text: 'とうきょう', type: 'translit' }] },
        description: { nl: 'nog iets; hoofdstad; stad' },
      },
      {
        id: 'yomitan:mijn-woorden:2',
        kind: 'person',
        terms: { ja: [{ text: 'さくら' }] },
        description: { nl: 'naam' },
      },
      {
        id: expect.stringMatching(/^yomitan:mijn-woorden:[0-9a-z]+-[0-9a-z]+$/),
        kind: 'term',
        terms: { ja: [{ text: '食べる' }, { text: 'たべる', type: 'translit' }] },
        description: {},
      },
    ]);
  });

  it('gives the same ids every time, and different ones to spellings that share a number', async () => {
    const archive = dictionary(row('一', 'いち', ['1'], 7), row('壱', 'いち', ['1'], 7));
    const [first, again] = [await read(archive), await read(archive)];
    expect(first.concepts).toHaveLength(2);
    expect(first.concepts.map(({ id }) => id)).toEqual(again.concepts.map(({ id }) => id));
  });

  it('keeps long explanations in the note', async () => {
    const { concepts, findings } = await read(dictionary(row('語', '', ['lang '.repeat(80)])));
    expect(findings).toEqual([]);
    expect(concepts[0]?.description.nl?.endsWith('…')).toBe(true);
    expect(concepts[0]?.note).toBe('lang '.repeat(80).trim());
  });

  it('takes only the text of structured content', () => {
    const content = [
      { tag: 'ruby', content: ['東', { tag: 'rt', content: 'ひがし' }] },
      {
        tag: 'ul',
        content: [
          { tag: 'li', content: 'een' },
          { tag: 'li', content: ['twee', ' drie'] },
        ],
      },
      { tag: 'img', path: 'a.png' },
      { tag: 'a', href: 'javascript:alert(1)', content: '<b>vier</b>' },
    ];
    expect(glossText({ type: 'structured-content', content })).toBe(
      '東; een; twee drie; <b>vier</b>',
    );
    expect(glossText({ type: 'image', path: 'a.png' })).toBe('');
    expect(glossText(['食べる', ['past']])).toBe('');
    expect(glossText({ type: 'text' })).toBe('');
  });

  it('reports rows that make no sense with their place, and keeps the others', async () => {
    const bank = `[\n${JSON.stringify(row('a', '', ['x']))},\n["b", 5],\n ${JSON.stringify(row('', '', []))}, {}, ${JSON.stringify(row('c', '', ['x']))}]`;
    const { concepts, findings } = await read(
      zip({ 'index.json': json(index), 'term_bank_1.json': strToU8(bank) }),
    );
    expect(concepts.map(({ terms }) => terms.ja?.[0]?.text)).toEqual(['a', 'c']);
    expect(findings).toMatchObject([
      { code: 'wrong-value', file: 'term_bank_1.json', line: 3, column: 1 },
      { code: 'missing-field', file: 'term_bank_1.json', line: 4, column: 2 },
      { code: 'wrong-value', file: 'term_bank_1.json', line: 4 },
    ]);
  });

  it('reads the other banks where the JSON of one is broken', async () => {
    const { concepts, findings } = await read(
      zip({
        'index.json': json(index),
        'term_bank_1.json': strToU8('[["a"'),
        'term_bank_2.json': json([row('b', '', ['x'])]),
      }),
    );
    expect(concepts).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: 'json-syntax', file: 'term_bank_1.json', line: 1, column: 6, lost: true },
    ]);
  });

  it('refuses archives that are something else', async () => {
    const codes = async (archive: Uint8Array) =>
      (await read(archive)).findings.map(({ code }) => code);
    expect(await codes(zip({ 'a.txt': strToU8('x') }))).toEqual(['not-yomitan']);
    expect(await codes(zip({ 'index.json': strToU8('<html>') }))).toEqual(['not-yomitan']);
    expect(await codes(zip({ '../index.json': json(index) }))).toEqual(['not-yomitan']);
    expect(await codes(zip({ 'index.json': json({ ...index, format: 1 }) }))).toEqual([
      'yomitan-version',
    ]);
    expect(await codes(zip({ 'index.json': json(index) }))).toEqual(['no-entries']);
  });

  it('does not read files whose names lead elsewhere', async () => {
    const bank = json([row('x', '', ['x'])]);
    const { concepts } = await read(
      zip({
        'index.json': json(index),
        '../term_bank_1.json': bank,
        '/term_bank_2.json': bank,
        'a/term_bank_3.json': bank,
        'term_bank_4.json/../../x': bank,
        'C:\\term_bank_5.json': bank,
      }),
    );
    expect(concepts).toEqual([]);
  });

  it('keeps what stands before the end of a truncated archive', async () => {
    const noise = Array.from({ length: 3000 }, (_, number) =>
      row(`woord ${number ** 3}`, '', [`${number ** 5}`]),
    );
    const whole = zip({
      'index.json': json(index),
      'term_bank_1.json': json([row('a', '', ['x'])]),
      'term_bank_2.json': json(noise),
    });
    const { concepts, findings } = await read(whole.slice(0, whole.length / 2));
    expect(concepts.map(({ terms }) => terms.ja?.[0]?.text)).toEqual(['a']);
    expect(findings).toMatchObject([{ code: 'broken-zip', lost: true }]);
    const header = await read(whole.slice(0, 20));
    expect(header).toMatchObject({ concepts: [], findings: [{ code: 'broken-zip' }] });
    const damaged = whole.slice();
    damaged.fill(0xff, 400, 600);
    expect((await read(damaged)).findings.length).toBeGreaterThan(0);
  });

  it('stops unpacking a bomb at the limit, whatever size the archive claims', async () => {
    const bomb = zip({
      'index.json': json(index),
      'term_bank_1.json': json([row('a', '', ['x'])]),
      'term_bank_2.json': [new Uint8Array(70 * 1024 * 1024), { level: 4 }],
      'term_bank_3.json': json([row('b', '', ['x'])]),
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    const started = performance.now();
    const { concepts, findings } = await read(bomb);
    expect(concepts.map(({ terms }) => terms.ja?.[0]?.text ?? terms.mul?.[0]?.text)).toEqual(['a']);
    expect(findings).toEqual([
      { code: 'unpacks-too-big', values: { most: 64 }, file: 'term_bank_2.json', lost: true },
    ]);
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it('refuses more files than any dictionary has', async () => {
    // A local header of an empty file with a name of one letter, again and again.
    const one = zip({ a: [new Uint8Array(), { level: 0 }] }).slice(0, 31);
    const many = new Uint8Array(one.length * 50_002);
    for (let at = 0; at < many.length; at += one.length) many.set(one, at);
    const { findings } = await read(many);
    expect(findings).toMatchObject([{ code: 'too-many-files' }]);
  });
});
