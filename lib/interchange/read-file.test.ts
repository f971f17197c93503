import { describe, expect, it } from 'vitest';
import { fileOf, readFile, readOptions } from '../../tests/fixtures/interchange/read';
import { formatIds } from './format';
import { formatOf, formats } from './formats';
import { readGlossaryFile } from './read-file';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return view.buffer;
};
const firstTerm = async (...args: Parameters<typeof readFile>) => {
  const [concept] = (await readFile(...args)).concepts;
  return Object.values(concept?.terms ?? {})[0]?.[0]?.text;
};

describe('the format of a file', () => {
  it.each([
    ['a.csv', 'term\nA', 'csv'],
    ['a.tsv', 'lang\tterm\nnl\tA', 'csv'],
    ['A.CSV', '# Titel', 'csv'],
    ['a.txt', 'id;Term;lang\n1;A;nl', 'csv'],
    ['a.csv', '{"format":"sidelight-glossary"}', 'json'],
    ['a.txt', '[{"id":"x"}]', 'json'],
    ['a.jsonl', '', 'json'],
    ['a.csv', '\uFEFF<?xml version="1.0"?><tbx/>', 'tbx'],
    ['a', '<martif/>', 'tbx'],
    ['a.xml', '<!-- x --><tbx/>', 'tbx'],
    ['a.txt', '@prefix skos: <http://x/> .', 'skos'],
    ['a.txt', 'PREFIX skos: <http://x/>', 'skos'],
    ['a.ttl', '# een opmerking', 'skos'],
    ['a.md', '[een link](x)', 'markdown'],
    ['a.txt', 'Vooraf\n## Naam', 'markdown'],
    ['a.json', 'PK\u0005\u0006', 'yomitan'],
  ])('of %s with %j is %s', async (name, text, format) => {
    expect((await readFile(name, text || ' ')).format).toBe(format);
  });

  it('is unknown where neither name nor contents tell', async () => {
    const { concepts, findings } = await readFile('a.doc', 'Zomaar wat tekst');
    expect(concepts).toEqual([]);
    expect(findings).toMatchObject([{ code: 'unknown-format', lost: true }]);
  });

  it('is the one that the reader chose', async () => {
    const file = fileOf('a.txt', 'Wat\nterm\nA');
    expect((await readGlossaryFile(file, readOptions(), 'markdown')).format).toBe('markdown');
  });

  it('has one for every id', () => {
    for (const id of formatIds) expect(formatOf(id).id).toBe(id);
    expect(formats.map(({ id }) => id)).toEqual(formatIds);
  });
});

describe('the encoding of a file', () => {
  it('is UTF-8 or UTF-16, with or without a byte order mark', async () => {
    const text = 'term\nKoïn 😀 語';
    expect(await firstTerm('a.csv', text)).toBe('Koïn 😀 語');
    expect(await firstTerm('a.csv', `\uFEFF${text}`)).toBe('Koïn 😀 語');
    expect(await firstTerm('a.csv', utf16(`\uFEFF${text}`, true))).toBe('Koïn 😀 語');
    expect(await firstTerm('a.csv', utf16(`\uFEFF${text}`, false))).toBe('Koïn 😀 語');
  });

  it('is otherwise Windows-1252, with a warning where UTF-8 ends', async () => {
    const { concepts, findings } = await readFile(
      'a.csv',
      'term\r\n',
      '😀é x',
      bytes(0xe9, 0x80),
      '\n',
    );
    expect(concepts[0]?.terms.mul?.[0]?.text).toMatch(/é€$/);
    expect(findings).toEqual([{ code: 'not-utf8', line: 2, column: 6, lost: false }]);
  });

  it('is checked up to the last byte, and across the borders of slices', async () => {
    const cut = await readFile('a.csv', 'term\nA', bytes(0xe2, 0x82));
    expect(cut.findings).toMatchObject([{ code: 'not-utf8', line: 2, column: 2 }]);
    for (const before of [-2, -1, 0]) {
      const filler = 'x'.repeat((1 << 20) + before - 5);
      const good = await readFile('a.csv', `term\n${filler}`, '語');
      expect(good.findings.map(({ code }) => code)).toEqual(['too-long']);
      const bad = await readFile('a.csv', `term\n${filler}`, bytes(0xe8, 0xaa, 0x28));
      expect(bad.findings[0]).toMatchObject({
        code: 'not-utf8',
        line: 2,
        column: filler.length + 1,
      });
    }
  });

  it('is none where there are NUL bytes', async () => {
    const { concepts, findings } = await readFile('a.csv', 'term\nA\nB', bytes(0), 'C');
    expect(concepts).toEqual([]);
    expect(findings).toEqual([{ code: 'not-text', line: 3, column: 2, lost: true }]);
  });
});

describe('reading a file', () => {
  it('refuses an empty file and one without entries', async () => {
    expect((await readFile('a.csv')).findings).toEqual([{ code: 'empty-file', lost: true }]);
    for (const name of ['a.csv', 'a.json', 'a.tbx', 'a.ttl', 'a.md']) {
      const { concepts, findings } = await readFile(name, ' \n');
      expect([name, concepts, findings.length]).toEqual([name, [], 1]);
    }
  });

  it('refuses a file that is too big without reading it', async () => {
    const file = {
      name: 'a.csv',
      size: 200 * 1024 * 1024,
      slice: () => expect.unreachable(),
      arrayBuffer: () => expect.unreachable(),
    };
    const reading = await readGlossaryFile(file as unknown as File, readOptions());
    expect(reading).toMatchObject({
      concepts: [],
      findings: [{ code: 'too-big', values: { size: 200, most: 128 }, lost: true }],
    });
  });

  it('says that a file is gone', async () => {
    const file = fileOf('a.csv', 'term\nA');
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect((await readGlossaryFile(file, readOptions())).findings).toMatchObject([
      { code: 'unreadable', lost: true },
    ]);
  });

  it('lets other work through, tells how far it is, and stops when asked to', async () => {
    const text = `lang,term\n${'nl,Naam\n'.repeat(50_000)}`;
    const controller = new AbortController();
    const seen: number[] = [];
    let pauses = 0;
    const options = readOptions({
      signal: controller.signal,
      progress: (done, total) => {
        expect(total).toBe(text.length);
        seen.push(done);
      },
      pause: async () => {
        pauses += 1;
        if (pauses === 5) controller.abort(new Error('genoeg'));
      },
    });
    await expect(readGlossaryFile(fileOf('a.csv', text), options)).rejects.toThrow('genoeg');
    expect(pauses).toBe(5);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBeGreaterThan(0);
    await expect(readGlossaryFile(fileOf('a.csv', text), options)).rejects.toThrow('genoeg');
  });

  it('quotes little of a value that is long', async () => {
    const { findings } = await readFile('a.csv', `term,kind\nA,${'x'.repeat(1_000_000)}`);
    expect(String(findings[0]?.values?.value)).toHaveLength(101);
  });
});
