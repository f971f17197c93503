import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryArbitrary } from '../../../tests/fixtures/glossary/concept-arbitrary';
import { readFile, roundTrip } from '../../../tests/fixtures/interchange/read';
import { tbxFormat } from './tbx-format';
import { idOfXmlId, xmlIdOf } from './xml-id';

const read = (text: string) => readFile('a.tbx', text);
const inBody = (...entries: string[]) =>
  `<?xml version="1.0"?>\n<tbx type="TBX-Basic" style="dca" xml:lang="nl"><text><body>\n${entries.join('\n')}\n</body></text></tbx>`;
const entry = (id: string, term = 'Naam') =>
  `<conceptEntry id="${id}"><langSec xml:lang="nl"><termSec><term>${term}</term></termSec></langSec></conceptEntry>`;

describe('TBX', () => {
  it('gives back every concept that it wrote', async () => {
    await fc.assert(
      fc.asyncProperty(glossaryArbitrary, async (concepts) => {
        const { before, after, findings } = await roundTrip(tbxFormat, concepts);
        expect(findings).toEqual([]);
        expect(after).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('says in TBX-Basic what TBX-Basic can say', () => {
    const concept = {
      id: 'u:1',
      kind: 'org' as const,
      terms: { nl: [{ text: 'A & B' }, { text: 'AB', type: 'abbr' as const }] },
      description: { nl: 'Een <club>' },
      sources: [{ label: 'Bron', url: 'https://a.example/?a=1&b=2' }],
    };
    const text = [...tbxFormat.write([concept], 'nl')].join('');
    expect(text).toContain('<conceptEntry id="u_3a_1">');
    expect(text).toContain('<descrip type="definition">Een &lt;club&gt;</descrip>');
    expect(text).toContain('<term>A &amp; B</term>');
    expect(text).toContain('<termNote type="termType">abbreviation</termNote>');
    expect(text).toContain('target="https://a.example/?a=1&amp;b=2"');
    expect(text).not.toContain('<?sidelight');
  });

  it('reads version 3 as others write it', async () => {
    const { concepts, findings } = await read(
      inBody(
        `<conceptEntry id="c5">
          <descrip type="subjectField">Scheepvaart</descrip>
          <note>Eerste</note>
          <ref type="crossReference" target="c6">zie ook</ref>
          <admin type="source">Handboek</admin>
          <langSec xml:lang="nl-NL">
            <descripGrp><descrip type="definition">Wat
              drijft</descrip><admin type="source">https://a.example/def</admin></descripGrp>
            <termSec><term>schip</term><termNote type="partOfSpeech">noun</termNote></termSec>
            <termSec><term>ms.</term><termNote type="termType">acronym</termNote><note>Tweede</note></termSec>
            <termSec><term>bodem</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
            <termSec><term> </term></termSec>
          </langSec>
          <langSec xml:lang="EN"><termSec><term><![CDATA[ship <&>]]></term></termSec></langSec>
        </conceptEntry>`,
      ),
    );
    expect(findings).toEqual([]);
    expect(concepts).toEqual([
      {
        id: 'c5',
        kind: 'term',
        terms: {
          nl: [{ text: 'schip' }, { text: 'ms.', type: 'abbr' }, { text: 'bodem', type: 'old' }],
          en: [{ text: 'ship <&>' }],
        },
        description: { nl: 'Wat drijft' },
        tags: ['Scheepvaart'],
        relations: [{ type: 'related', to: 'c6' }],
        sources: [{ label: 'Handboek' }, { label: 'a.example', url: 'https://a.example/def' }],
        note: 'Eerste\n\nTweede',
      },
    ]);
  });

  it('reads version 2, with tig and ntig and an external document type', async () => {
    const { concepts, findings } = await read(`<?xml version='1.0'?>
      <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
      <martif type="TBX-Basic" xml:lang="en"><text><body>
        <termEntry id="eid-1"><descrip type="definition">A person who sails</descrip>
          <langSet xml:lang="nl"><tig><term>zeeman</term></tig></langSet>
          <langSet xml:lang="en"><ntig><termGrp><term>sailor</term>
            <termNote type="termType">variant</termNote></termGrp></ntig></langSet>
        </termEntry></body></text></martif>`);
    expect(findings).toEqual([]);
    expect(concepts).toMatchObject([
      {
        id: 'eid-1',
        description: { en: 'A person who sails' },
        terms: { nl: [{ text: 'zeeman' }], en: [{ text: 'sailor', type: 'alt' }] },
      },
    ]);
  });

  it('reads the DCT style, in which data categories are elements', async () => {
    const { concepts } = await read(
      `<tbx style="dct" xmlns:basic="urn:b" xmlns:min="urn:m"><text><body><conceptEntry id="c1">
        <min:subjectField>org</min:subjectField><langSec xml:lang="nl">
        <basic:definition>Een bond</basic:definition>
        <termSec><term>B</term><basic:termType>abbreviation</basic:termType></termSec>
        </langSec></conceptEntry></body></text></tbx>`,
    );
    expect(concepts).toMatchObject([
      {
        kind: 'org',
        description: { nl: 'Een bond' },
        terms: { nl: [{ text: 'B', type: 'abbr' }] },
      },
    ]);
  });

  it('reports entries that make no sense with their lines, and keeps the others', async () => {
    const { concepts, findings } = await read(
      inBody(
        entry('c1'),
        entry('c2', ''),
        entry('c1'),
        entry('c3').replace('"nl"', '"x-klingon"'),
        entry('c4'),
      ),
    );
    expect(concepts.map(({ id }) => id)).toEqual(['c1', 'c4']);
    expect(findings.map(({ code, line, lost }) => [code, line, lost])).toEqual([
      ['missing-field', 4, true],
      ['duplicate-id', 5, true],
      ['wrong-lang', 6, true],
      ['missing-field', 6, true],
    ]);
  });

  it('keeps what stands before broken or truncated XML, and says where it is', async () => {
    const broken = await read(
      inBody(entry('c1'), '<conceptEntry id="c2"><oops></conceptEntry>', entry('c3')),
    );
    expect(broken.concepts.map(({ id }) => id)).toEqual(['c1']);
    expect(broken.findings).toMatchObject([{ code: 'xml-syntax', line: 4, column: 43 }]);
    const whole = inBody(entry('c1'), entry('c2'));
    const truncated = await read(whole.slice(0, whole.indexOf('c2')));
    expect(truncated.concepts.map(({ id }) => id)).toEqual(['c1']);
    expect(truncated.findings).toMatchObject([{ code: 'xml-syntax', line: 4 }]);
  });

  it('refuses documents that define entities, and expands none', async () => {
    const laughs = Array.from(
      { length: 10 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    ).join('\n');
    const bomb = `<!DOCTYPE tbx [<!ENTITY l0 "ha">\n${laughs}\n]>\n${inBody(entry('c1', '&l9;')).slice(22)}`;
    const refused = await read(bomb);
    expect(refused).toMatchObject({
      concepts: [],
      findings: [{ code: 'doctype', line: 12, lost: true }],
    });
    const outside = '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>';
    expect((await read(outside)).findings).toMatchObject([{ code: 'doctype' }]);
    const undefinedEntity = await read(inBody(entry('c1', 'caf&eacute;')));
    expect(undefinedEntity.findings).toMatchObject([{ code: 'xml-syntax', line: 3 }]);
    const predefined = await read(inBody(entry('c1', '&lt;&amp;&#x41;&apos;')));
    expect(predefined.concepts[0]?.terms.nl).toEqual([{ text: "<&A'" }]);
  });

  it('refuses what is nested too deep, and XML that is something else', async () => {
    const deep = await read(inBody(entry('c1'), '<a>'.repeat(500_000)));
    expect(deep.concepts).toHaveLength(1);
    expect(deep.findings).toMatchObject([{ code: 'too-deep', line: 4 }]);
    const html = await read('<html><body>Geen TBX</body></html>');
    expect(html.findings).toMatchObject([
      { code: 'not-tbx', values: { element: 'html' }, line: 1 },
    ]);
  });

  it.each(['Q7', 'u:a-b', 'a_3a_b', '1.2', '语|', '😀', '-'])('makes an id for XML of %s', (id) => {
    expect(xmlIdOf(id)).toMatch(/^[A-Za-z_][\w.-]*$/);
    expect(idOfXmlId(xmlIdOf(id))).toBe(id);
  });

  it.each(['term_12_x', 'a_20_b', 'x_110000_', 'c_61_'])(
    "leaves somebody else's id %s alone",
    (id) => expect(idOfXmlId(id)).toBe(id),
  );
});
