import { describe, expect, it } from 'vitest';
import { conceptsFromCsv } from './csv';

const header = 'id,kind,gender,lang,term,aliases,description,url,tags';
const read = (...rows: string[]) => {
  let count = 0;
  return conceptsFromCsv([header, ...rows].join('\n'), () => `u:${++count}`);
};

describe('concepts from CSV', () => {
  it('makes one concept of rows with one id', () => {
    const { concepts, findings } = read(
      'Q1,person,f,nl,Anna Voorbeeld,"A. Voorbeeld|Voorbeeld","Komt uit ""Stad""",https://a.example/x,pers|nl',
      'Q1,,,en,Ann Example,,From Town,,',
    );
    expect(findings).toEqual([]);
    expect(concepts).toEqual([
      {
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
      },
    ]);
  });

  it('gives an id to a row without one, and takes a byte order mark', () => {
    const { concepts } = conceptsFromCsv('\uFEFFlang,term\nnl,Iets\n', () => 'u:new');
    expect(concepts).toMatchObject([{ id: 'u:new', kind: 'concept' }]);
  });

  it('keeps the good rows and says which line is wrong', () => {
    const { concepts, findings } = read(
      'Q1,person,,nl,,,,,',
      'Q2,alien,,nl,Naam,,,,',
      'Q3,city,,nl,Stad,,,ftp://x,',
      'Q4,city,,nl,Dorp,,,,',
    );
    expect(concepts.map(({ id }) => id)).toEqual(['Q4']);
    expect(findings.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(findings[1]?.message).toContain('alien');
  });

  it('names the missing columns', () => {
    expect(conceptsFromCsv('a;b\n1;2', () => 'u:1').findings[0]?.message).toContain('lang, term');
  });
});
