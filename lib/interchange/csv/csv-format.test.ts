import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryArbitrary } from '../../../tests/fixtures/glossary/concept-arbitrary';
import { readFile, roundTrip } from '../../../tests/fixtures/interchange/read';
import { conceptsFromCsv } from './concepts-from-csv';
import { csvFormat } from './csv-format';

const header = 'id,kind,gender,lang,term,aliases,description,url,tags';
const read = (...lines: string[]) => readFile('a.csv', lines.join('\n'));

describe('CSV', () => {
  it('gives back every concept that it wrote', async () => {
    await fc.assert(
      fc.asyncProperty(glossaryArbitrary, async (concepts) => {
        const { before, after, findings } = await roundTrip(csvFormat, concepts);
        expect(findings).toEqual([]);
        expect(after).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('writes a row a term, with what spreadsheets would run made harmless', () => {
    const text = [
      ...csvFormat.write(
        [
          {
            id: 'u:1',
            kind: 'term',
            terms: { nl: [{ text: '=1+1' }, { text: "'-x", type: 'short', forms: ['a|b', 'c'] }] },
            description: { nl: 'Som, of niet' },
            note: '@cmd',
          },
        ],
        'nl',
      ),
    ].join('');
    expect(text.split('\r\n').slice(1)).toEqual([
      `u:1,term,,nl,'=1+1,,,,,,,,,,"Som, of niet",,,'@cmd,`,
      `u:1,,,nl,''-x,short,,,,a\\|b|c,,,,,,,,,`,
      '',
    ]);
  });

  it('makes one concept of rows with one id, wherever in the file they are', async () => {
    const { concepts, findings } = await read(
      header,
      'Q1,person,f,nl,Anna Voorbeeld,"A. Voorbeeld|Voorbeeld","Komt uit ""Stad""",https://a.example/x,pers|nl',
      'Q2,city,,nl,Stad,,,,',
      'Q1,,,en,Ann Example,,From Town,,',
    );
    expect(findings).toEqual([]);
    expect(concepts).toHaveLength(2);
    expect(concepts[0]).toEqual({
      id: 'Q1',
      kind: 'person',
      gender: 'f',
      terms: {
        nl: [{ text: 'Anna Voorbeeld' }, { text: 'A. Voorbeeld' }, { text: 'Voorbeeld' }],
        en: [{ text: 'Ann Example' }],
      },
      description: { nl: 'Komt uit "Stad"', en: 'From Town' },
      sources: [{ label: 'a.example', url: 'https://a.example/x' }],
      tags: ['pers', 'nl'],
    });
  });

  it('reads rules of terms, and fields of a concept from any of its rows', async () => {
    const { concepts, findings } = await read(
      'ID;Lang;Term;Type;Case;Inflect;Strength;Forms;Not;From;To;Note;Kind',
      'u:1;nl-NL;Kip;short;exact;no;soft;kippen|kip\\|pen;kip $;1999;2001-02;;',
      'u:1;EN;Chicken;;;;;;;;;" Twee\nregels";building',
    );
    expect(findings).toEqual([]);
    expect(concepts).toEqual([
      {
        id: 'u:1',
        kind: 'building',
        description: {},
        note: ' Twee\nregels',
        terms: {
          nl: [
            {
              text: 'Kip',
              type: 'short',
              case: 'exact',
              inflect: false,
              strength: 'soft',
              forms: ['kippen', 'kip|pen'],
              not: ['kip $'],
              from: '1999',
              to: '2001-02',
            },
          ],
          en: [{ text: 'Chicken' }],
        },
      },
    ]);
  });

  it.each([',', ';', '\t'])('sees that %j stands between cells', async (delimiter) => {
    const { concepts } = await read(
      ['lang', 'term'].join(delimiter),
      ['nl', 'Iets'].join(delimiter),
    );
    expect(concepts).toMatchObject([
      { id: 'u:1', kind: 'concept', terms: { nl: [{ text: 'Iets' }] } },
    ]);
  });

  it('takes a byte order mark, mixed line ends, empty lines and empty cells at the end', async () => {
    const text = '\uFEFFlang,term,note\r\nnl,A,"x\r\ny"\rnl,B,,,\n\n ,,\r\n\r\nnl,C';
    const { concepts, findings } = await readFile('a.csv', text);
    expect(findings).toEqual([]);
    expect(concepts.map(({ terms }) => terms.nl?.[0]?.text)).toEqual(['A', 'B', 'C']);
    expect(concepts[0]?.note).toBe('x\r\ny');
  });

  it('gives names without a language to every language, and rows without id one of their own', async () => {
    const { concepts } = await read('term', 'A', 'A');
    expect(concepts.map(({ id, terms }) => [id, Object.keys(terms)])).toEqual([
      ['u:1', ['mul']],
      ['u:2', ['mul']],
    ]);
  });

  it('keeps the good rows and says which line is wrong', async () => {
    const { concepts, findings } = await read(
      `${header},from,to`,
      'Q1,person,,nl,,,,,,,',
      'Q2,alien,,nl,"Na\nam",,,,,,',
      'Q3,city,,nl,Stad,,,ftp://x,,,',
      'Q4,city,,nl,Dorp,,,,,,',
      'Q5,city,,nl,Dorp,,,,,12-05-2020,',
      'Q6,city,,nl,Dorp,,,,,,2023-02-30',
      'Q7,city,,Dutch,Dorp,,,,,,',
      'Q8,city,,nl,Dorp,,een, twee,,,,,x',
      'Q9,city,m/v,nl,Dorp,,,,,,',
      `Q10,city,,nl,${'x'.repeat(201)},,,,,,`,
      'Q 11,city,,nl,Dorp,,,,,,',
    );
    expect(concepts.map(({ id }) => id)).toEqual(['Q4']);
    expect(findings.map(({ code, line, values }) => [line, code, values?.field])).toEqual([
      [2, 'missing-field', 'term'],
      [3, 'not-one-of', 'kind'],
      [5, 'wrong-value', 'url'],
      [7, 'wrong-date', 'from'],
      [8, 'wrong-date', 'to'],
      [9, 'wrong-lang', undefined],
      [10, 'too-many-cells', undefined],
      [11, 'not-one-of', 'gender'],
      [12, 'too-long', 'term'],
      [13, 'wrong-value', 'id'],
    ]);
    expect(findings.every(({ lost }) => lost)).toBe(true);
    expect(findings[1]?.values).toMatchObject({ value: 'alien' });
    expect(findings[1]?.values?.known).toContain('person, country');
  });

  it('wants the column term, and skips columns that it does not know', async () => {
    const bad = await read('a;b', '1;2');
    expect(bad.concepts).toEqual([]);
    expect(bad.findings).toMatchObject([{ code: 'missing-column', line: 1, lost: true }]);
    const odd = await read('term,colour,Term', 'A,red,B');
    expect(odd.concepts).toMatchObject([{ terms: { mul: [{ text: 'A' }] } }]);
    expect(odd.findings).toEqual([
      { code: 'unknown-columns', values: { columns: 'colour, Term' }, line: 1, lost: false },
    ]);
  });

  it('loses only the row whose quote does not end', async () => {
    const { concepts, findings } = await read(
      'lang,term,description',
      'nl,A,"open',
      'nl,B,"dicht"',
      'nl,C,"dicht" en meer',
      'nl,D,"',
    );
    expect(concepts.map(({ terms }) => terms.nl?.[0]?.text)).toEqual(['B']);
    expect(findings).toEqual([
      { code: 'broken-quotes', line: 2, column: 6, lost: true },
      { code: 'broken-quotes', line: 4, column: 6, lost: true },
      { code: 'broken-quotes', line: 5, column: 6, lost: true },
    ]);
  });

  it('shortens a long description and keeps the whole in the note', async () => {
    const long = 'woord '.repeat(60).trim();
    const { concepts, findings } = await read('term,description,note', `A,${long},Eerst dit`);
    expect(findings).toMatchObject([{ code: 'shortened', line: 2, lost: false }]);
    expect(concepts[0]?.description.mul).toMatch(/^woord .*woord…$/);
    expect(concepts[0]?.description.mul?.length).toBeLessThanOrEqual(200);
    expect(concepts[0]?.note).toBe(`Eerst dit\n\n${long}`);
  });

  it('falls back on the plain columns where the rest is damaged', async () => {
    const { concepts, findings } = await read(
      'id,term,rest',
      'A,a,{"kind":"city"',
      'B,b,"{""kind"":""alien""}"',
      'C,c,"{""kind"":""city"",""__proto__"":{""gender"":""m""}}"',
      'D,d,"{""kind"":""city""}"',
    );
    expect(concepts.map(({ id, kind }) => [id, kind])).toEqual([
      ['A', 'concept'],
      ['B', 'concept'],
      ['C', 'city'],
      ['D', 'city'],
    ]);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['broken-rest', 2],
      ['broken-rest', 3],
    ]);
    expect(Object.hasOwn(concepts[2] ?? {}, 'gender')).toBe(false);
  });

  it('hears an edit in a spreadsheet, and keeps what the table has no column for', async () => {
    const terms = { nl: [{ text: 'Anna', homographs: ['anna'] }] };
    const concept = {
      id: 'u:1',
      kind: 'person' as const,
      terms,
      description: {},
      life: { to: '2001' },
    };
    const text = [...csvFormat.write([concept], 'nl')].join('');
    expect((await read(text)).concepts).toEqual([concept]);
    const edited = await read(text.replace('nl,Anna,', 'nl,Anne,'));
    expect(edited.concepts).toEqual([{ ...concept, terms: { nl: [{ text: 'Anne' }] } }]);
  });

  it('keeps hostile names out of prototypes', async () => {
    const { concepts, findings } = await read(
      'id,lang,term,kind,inflect',
      '__proto__,nl,__proto__,,',
      'constructor,__proto__,x,,',
      'toString,nl,x,__proto__,',
      'valueOf,nl,x,,constructor',
    );
    expect(concepts.map(({ id }) => id)).toEqual(['__proto__']);
    expect(findings.map(({ code }) => code)).toEqual(['wrong-lang', 'not-one-of', 'wrong-value']);
  });

  it('counts findings beyond the first two hundred', async () => {
    const { findings, more } = await read(
      'lang,term',
      ...Array.from({ length: 5000 }, () => 'nl,'),
    );
    expect(findings).toHaveLength(200);
    expect(more).toBe(4800);
  });

  it('reads a hundred thousand rows, and a huge broken cell, in linear time', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `Q${index},nl,"Naam ${index}",a|b`);
    const started = performance.now();
    const { concepts } = conceptsFromCsv(['id,lang,term,tags', ...rows].join('\n'), () => 'u:1');
    expect(concepts).toHaveLength(100_000);
    const broken = `term\n${'"\n'.repeat(100_000)}${'a""\n'.repeat(100_000)}"${'|\\'.repeat(3e6)}`;
    expect(conceptsFromCsv(broken, () => 'u:1').findings).toHaveLength(200);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
