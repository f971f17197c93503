import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryArbitrary } from '../../../tests/fixtures/glossary/concept-arbitrary';
import { readFile, roundTrip } from '../../../tests/fixtures/interchange/read';
import { markdownFormat } from './markdown-format';

const read = (text: string) => readFile('a.md', text);

describe('Markdown', () => {
  it('gives back every concept that it wrote, for readers of any language', async () => {
    await fc.assert(
      fc.asyncProperty(
        glossaryArbitrary,
        fc.constantFrom('nl', 'en', 'fr'),
        async (concepts, lang) => {
          const { before, after, findings } = await roundTrip(markdownFormat, concepts, lang);
          expect(findings).toEqual([]);
          expect(after).toEqual(before);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('writes a document to read', () => {
    const concept = {
      id: 'Q1',
      kind: 'person' as const,
      terms: {
        en: [{ text: 'Ann *Example*' }],
        nl: [{ text: 'Anna Voorbeeld' }, { text: 'Voorbeeld, A.', type: 'surname' as const }],
      },
      description: { nl: '# Uit <Stad>', en: 'From Town' },
      roles: [{ title: { nl: 'burgemeester' }, from: '2012', to: 'unknown' as const }],
      tags: ['pers'],
      sources: [{ label: 'Bron', url: 'https://a.example/x_(y)' }],
      note: 'Eerste\n\n- tweede',
    };
    const lines = [...markdownFormat.write([concept], 'nl')].join('').split('\n');
    expect(lines).toEqual([
      '# Woordenlijst',
      '',
      '## Anna Voorbeeld',
      '',
      '\\# Uit \\<Stad\\>',
      '',
      '- nl: Anna Voorbeeld, Voorbeeld\\, A. (surname)',
      '- en: Ann \\*Example\\*',
      '- description en: From Town',
      '- kind: person',
      '- office: burgemeester, 2012 – ?',
      '- tags: pers',
      '- link: [Bron](<https://a.example/x\\_(y)>)',
      '',
      '> Eerste',
      '>',
      '> \\- tweede',
      '',
      '<!-- sidelight {"id":"Q1","roles":[{"from":"2012","title":{"nl":"burgemeester"},"to":"unknown"}]} -->',
      '',
    ]);
  });

  it('reads what was written by hand', async () => {
    const { concepts, findings } = await read(
      `# Mijn woorden

Een inleiding die nergens bij hoort.

## Anna Voorbeeld
Komt uit
Stad.

- nl: Anna Voorbeeld, A. Voorbeeld
* en: Ann Example, Example (surname)
- kind: Person
- link: <https://a.example/x>
- zomaar iets

Nog een alinea.

> Mijn notitie
> op twee regels

<!-- iets anders -->
## Stad

- nl: Dorp
`,
    );
    expect(findings).toEqual([]);
    expect(concepts).toEqual([
      {
        id: 'u:1',
        kind: 'person',
        terms: {
          nl: [{ text: 'Anna Voorbeeld' }, { text: 'A. Voorbeeld' }],
          en: [{ text: 'Ann Example' }, { text: 'Example', type: 'surname' }],
        },
        description: { nl: 'Komt uit Stad.' },
        sources: [{ label: 'a.example', url: 'https://a.example/x' }],
        note: 'Mijn notitie\nop twee regels\n\nNog een alinea.\n\nzomaar iets',
      },
      {
        id: 'u:2',
        kind: 'concept',
        terms: { nl: [{ text: 'Dorp' }], mul: [{ text: 'Stad' }] },
        description: {},
      },
    ]);
  });

  it('reports sections that make no sense with their lines, and keeps the others', async () => {
    const { concepts, findings } = await read(
      '## A\r\r\n## \n\n## B\n- kind: alien\n## C\n<!-- sidelight {"id":"Q1"} -->\n## D\n<!-- sidelight {"id":"Q1"} -->\n## E\n<!-- sidelight {"id -->',
    );
    expect(concepts.map(({ id, terms }) => [id, terms.mul?.[0]?.text])).toEqual([
      ['u:1', 'A'],
      ['Q1', 'C'],
      [expect.stringMatching(/^u:/), 'E'],
    ]);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['missing-field', 3],
      ['not-one-of', 5],
      ['duplicate-id', 9],
      ['broken-rest', 11],
    ]);
  });

  it('says that a document without sections has no entries', async () => {
    expect((await read('# Titel\n\nTekst')).findings).toMatchObject([{ code: 'no-entries' }]);
  });

  it('reads a huge section in linear time', async () => {
    const names = `${'( '.repeat(500_000)})`;
    const started = performance.now();
    const { findings } = await read(
      `## A\n- nl: ${names}\n- en: ${'a,'.repeat(500_000)}\n${'> x\n'.repeat(50_000)}`,
    );
    expect(findings).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
