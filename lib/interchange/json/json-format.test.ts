import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryArbitrary } from '../../../tests/fixtures/glossary/concept-arbitrary';
import { readFile, roundTrip } from '../../../tests/fixtures/interchange/read';
import { jsonFormat } from './json-format';
import { walkJson } from './walk-json';

const entry = (id: string, extra = '') =>
  `{"id":"${id}","kind":"term","terms":{"nl":[{"text":"x"}]}${extra}}`;
const read = (text: string) => readFile('a.json', text);
const ids = async (text: string) => (await read(text)).concepts.map(({ id }) => id);

describe('JSON', () => {
  it('gives back every concept that it wrote', async () => {
    await fc.assert(
      fc.asyncProperty(glossaryArbitrary, async (concepts) => {
        const { before, after, findings } = await roundTrip(jsonFormat, concepts);
        expect(findings).toEqual([]);
        expect(after).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('reads a document, a bare array, JSON Lines and a single concept', async () => {
    expect(
      await ids(`{"concepts":[${entry('A')}],"format":"sidelight-glossary","version":1}`),
    ).toEqual(['A']);
    expect(await ids(`[\n${entry('A')},\n${entry('B')}\n]`)).toEqual(['A', 'B']);
    expect(await ids(`${entry('A')}\n\n${entry('B')}\r\n`)).toEqual(['A', 'B']);
    expect(await ids(entry('A'))).toEqual(['A']);
  });

  it('reports what does not fit with its place and path, and keeps the others', async () => {
    const { concepts, findings } = await read(
      `[${entry('A')},\n  ${entry('B', ',"roles":[{"title":{"nl":"x"},"from":"12-1-2020"}]')},\n5, {"id":"C","kind":"term"},\n` +
        `${entry('D', ',"colour":"red"')},\n${entry('A')},\n${entry('E')}]`,
    );
    expect(concepts.map(({ id }) => id)).toEqual(['A', 'E']);
    expect(findings).toMatchObject([
      {
        code: 'wrong-date',
        line: 2,
        column: 3,
        values: { field: 'roles.0.from', value: '12-1-2020' },
      },
      { code: 'wrong-value', line: 3, column: 1, values: { value: '5' } },
      { code: 'missing-field', line: 3, column: 4, values: { field: 'terms' } },
      { code: 'unknown-field', line: 4, values: { field: 'colour' } },
      { code: 'duplicate-id', line: 5, values: { id: 'A' } },
    ]);
  });

  it('says where the JSON is broken, and goes on at the next entry', async () => {
    const lines = [entry('A'), '{"id": oops}', entry('B'), '{"id":"C', entry('D')];
    const { concepts, findings } = await read(lines.join('\n'));
    expect(concepts.map(({ id }) => id)).toEqual(['A', 'B', 'D']);
    expect(findings).toMatchObject([
      { code: 'json-syntax', line: 2, column: 8 },
      { code: 'json-syntax', line: 4, column: 9 },
    ]);
    const unfinished = await read(`{"id":"A"\n${entry('B')}\n{"id":\n${entry('C')}`);
    expect(unfinished.concepts.map(({ id }) => id)).toEqual(['B']);
    expect(unfinished.findings).toMatchObject([
      { code: 'json-syntax', line: 2, column: 1 },
      { code: 'json-syntax', line: 4 },
    ]);
    const own = await read(
      `{"format":"sidelight-glossary","version":1,"concepts":[\n${lines.join(',\n')}\n]}\n`,
    );
    expect(own.concepts.map(({ id }) => id)).toEqual(['A', 'B', 'D']);
    expect(own.findings.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('keeps what stands before the end of a truncated file', async () => {
    const whole = [
      ...jsonFormat.write(
        [1, 2, 3].map((number) => ({
          id: `Q${number}`,
          kind: 'term' as const,
          terms: { nl: [{ text: 'x' }] },
          description: {},
        })),
        'nl',
      ),
    ].join('');
    const { concepts, findings } = await read(whole.slice(0, whole.indexOf('Q3')));
    expect(concepts.map(({ id }) => id)).toEqual(['Q1', 'Q2']);
    expect(findings).toMatchObject([{ code: 'json-syntax', line: 4, lost: true }]);
  });

  it.each([
    ['[1,]', 4],
    ['{"a" 1}', 6],
    ['{a:1}', 2],
    ['{"a":01}', 6],
    ['["a\tb"]', 4],
    ['["\\x"]', 3],
    ['[1}', 3],
    [']', 1],
    ['{"a":1,}', 8],
    ['[tru]', 2],
    ["['a']", 2],
    ['["a', 4],
    ['[1 2]', 4],
  ])('finds the error in %s', async (text, column) => {
    expect(() => JSON.parse(text)).toThrow();
    const { findings } = await read(text);
    expect(findings.at(-1)).toMatchObject({ code: 'json-syntax', line: 1, column });
  });

  it('agrees with JSON.parse on what JSON is', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '"', ',', '}', ']', '0', ':', '\\', ' '),
        (json, at, piece) => {
          const cut = at % (json.length + 1);
          const text = json.slice(0, cut) + piece + json.slice(cut + (at % 2));
          expect(isJson(text), text).toBe(parses(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('refuses what is nested too deep, in linear time', async () => {
    const { findings } = await read(`[${'['.repeat(2_000_000)}`);
    expect(findings).toMatchObject([{ code: 'too-deep', line: 1, column: 101 }]);
  });

  it('warns of a newer version', async () => {
    const { concepts, findings } = await read(`{"version":2,"concepts":[${entry('A')}]}`);
    expect(concepts).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: 'newer-version', values: { version: 2 }, lost: false },
    ]);
  });

  it('lets no entry reach a prototype', async () => {
    const { concepts } = await read(`[${entry('A')},${entry('B', ',"__proto__":{"gender":"m"}')}]`);
    for (const concept of concepts) expect(concept.gender).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'gender')).toBe(false);
  });
});

/** True for exactly one JSON value. */
function isJson(text: string): boolean {
  let values = 0;
  const walk = walkJson(text);
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value === undefined && values === 1;
    if (step.value.inside.length === 0) values += 1;
  }
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
