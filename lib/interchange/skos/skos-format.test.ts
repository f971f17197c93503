import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryArbitrary } from '../../../tests/fixtures/glossary/concept-arbitrary';
import { readFile, roundTrip } from '../../../tests/fixtures/interchange/read';
import { idOfIri, iriOfConcept } from './concept-iri';
import { skosFormat } from './skos-format';

const prefixes = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix ex: <https://a.example/thesaurus/> .
`;
const read = (text: string) => readFile('a.ttl', prefixes + text);

describe('SKOS', () => {
  it('gives back every concept that it wrote', async () => {
    await fc.assert(
      fc.asyncProperty(glossaryArbitrary, async (concepts) => {
        const { before, after, findings } = await roundTrip(skosFormat, concepts);
        expect(findings).toEqual([]);
        expect(after).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('says in SKOS what SKOS can say', () => {
    const concept = {
      id: 'Q7184',
      kind: 'org' as const,
      terms: {
        nl: [{ text: 'NAVO' }, { text: 'Navo' }, { text: 'Nafo', type: 'hidden' as const }],
      },
      description: { nl: 'Een "bond"' },
      relations: [{ type: 'broader' as const, to: 'u:bond' }],
    };
    const text = [...skosFormat.write([concept], 'nl')].join('');
    expect(text).toContain('wd:Q7184 a skos:Concept');
    expect(text).toContain('skos:prefLabel "NAVO"@nl');
    expect(text).toContain('skos:altLabel "Navo"@nl');
    expect(text).toContain('skos:hiddenLabel "Nafo"@nl');
    expect(text).toContain('skos:definition "Een \\"bond\\""@nl');
    expect(text).toContain('skos:broader <urn:sidelight:u:bond>');
    expect(text).not.toContain('sidelight:rest');
  });

  it("reads other people's thesauri", async () => {
    const { concepts, findings } = await read(`
      ex:scheme a skos:ConceptScheme ; skos:prefLabel "Schema"@nl .
      ex:c1 a skos:Concept ;
        skos:altLabel "vaartuig"@nl-BE ;
        skos:prefLabel "schip"@nl-NL , "ship"@en , "navis" ;
        skos:hiddenLabel "sgip"@nl ;
        skos:scopeNote "niet zo lang"@nl ;
        skos:definition """Wat
drijft"""@nl ;
        skos:note "Een opmerking"@nl , "nog een" ;
        dct:subject "vervoer", ex:transport ;
        dct:source <https://b.example/x> , "Handboek" ;
        skos:related ex:c2 , <http://www.wikidata.org/entity/Q11446> ;
        skos:broader ex:top .
      ex:c2 skos:prefLabel "boot"@nl ; skos:exactMatch <https://www.wikidata.org/wiki/Q35872> .
      [] a skos:Concept ; skos:notation "V 3" ; skos:prefLabel "vlot"@nl .
      _:b a skos:Concept ; skos:prefLabel "kano"@nl .
    `);
    expect(findings).toEqual([]);
    expect(concepts).toMatchObject([
      {
        id: 'https://a.example/thesaurus/c1',
        kind: 'concept',
        terms: {
          nl: [{ text: 'schip' }, { text: 'vaartuig' }, { text: 'sgip', type: 'hidden' }],
          en: [{ text: 'ship' }],
          mul: [{ text: 'navis' }],
        },
        description: { nl: 'Wat\ndrijft' },
        tags: ['vervoer'],
        sources: [{ label: 'b.example', url: 'https://b.example/x' }, { label: 'Handboek' }],
        relations: [
          { type: 'related', to: 'Q35872' },
          { type: 'related', to: 'Q11446' },
          { type: 'broader', to: 'https://a.example/thesaurus/top' },
        ],
        note: 'Een opmerking\n\nnog een',
      },
      { id: 'Q35872', description: {} },
      { id: 'V-3' },
      { id: 'u:1', terms: { nl: [{ text: 'kano' }] } },
    ]);
  });

  it('reports what makes no sense with its line, and keeps the others', async () => {
    const { concepts, findings } = await read(
      [
        'ex:a a skos:Concept ; skos:prefLabel "a"@nl .',
        'ex:b a skos:Concept .',
        'ex:c a skos:Concept ; skos:prefLabel "c"@x-klingon, "c"@nl .',
        'ex:d a skos:Concept ; skos:prefLabel "d"@nl ; skos:exactMatch wd:Q1 .',
        'ex:e a skos:Concept ; skos:prefLabel "e"@nl ; skos:exactMatch wd:Q1 .',
      ].join('\n'),
    );
    expect(concepts.map(({ id }) => id.slice(-2))).toEqual(['/a', '/c', 'Q1']);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['missing-field', 6],
      ['wrong-lang', 7],
      ['duplicate-id', 9],
    ]);
  });

  it('keeps what stands before broken or truncated Turtle, and says where it is', async () => {
    const good = 'ex:a a skos:Concept ; skos:prefLabel "a"@nl .\n';
    const broken = await read(
      `${good}ex:b a skos:Concept ;\n  skos:prefLabel ] .\nex:c skos:prefLabel "c" .`,
    );
    expect(broken.concepts).toHaveLength(1);
    expect(broken.findings).toMatchObject([{ code: 'turtle-syntax', line: 7, column: 18 }]);
    const next = await read(`${good}ex:b skos:prefLabel "b" . ex:c skos:pref`);
    expect(next.concepts).toHaveLength(2);
    const truncated = await read(`${good}ex:b skos:prefLabel "b`);
    expect(truncated.concepts).toHaveLength(1);
    expect(truncated.findings).toMatchObject([{ code: 'turtle-syntax', line: 6 }]);
    const unknownPrefix = await read(`${good}nope:b skos:prefLabel "b" .`);
    expect(unknownPrefix.findings).toMatchObject([{ code: 'turtle-syntax', line: 6 }]);
  });

  it('reads a long text that never ends, and long lines, in linear time', async () => {
    const started = performance.now();
    const { findings } = await read(`ex:a skos:note """${'regel van een tekst\n'.repeat(200_000)}`);
    expect(findings).toMatchObject([{ code: 'turtle-syntax' }]);
    const labels = Array.from({ length: 20_000 }, (_, index) => `"naam ${index}"@nl`).join(',');
    const wide = await read(`ex:a skos:altLabel ${labels} ; a skos:Concept .`);
    expect(wide.findings).toMatchObject([{ code: 'too-long', values: { field: 'terms.nl' } }]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    'Q5',
    'u:a',
    '%41',
    'http://www.wikidata.org/entity/Q5',
    'https://a.example/b#c',
    '{`^}\\',
  ])('makes an IRI of %s', (id) => {
    expect(iriOfConcept(id)).toMatch(/^[\w:/.#%-]+$/);
    expect(idOfIri(iriOfConcept(id))).toBe(id);
  });

  it('shortens long IRIs so that they stay apart', () => {
    const long = `https://a.example/${'x'.repeat(150)}`;
    expect(idOfIri(`${long}/a`)).toBe(idOfIri(`${long}/a`));
    expect(idOfIri(`${long}/a`)).not.toBe(idOfIri(`${long}y/a`));
    expect(idOfIri(`${long}/a`).length).toBeLessThanOrEqual(120);
  });
});
