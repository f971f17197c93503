import { describe, expect, it } from 'vitest';
import { small } from '../../tests/fixtures/glossary/small';
import type { Concept } from '../model/concept';
import { createLexicon } from './lexicon/lexicon';
import { recognise } from './recognise';

const lexicon = createLexicon(small);

function linked(text: string, lang: string, date: string | null = '2022-01-26'): string[] {
  const blocks = text.split('\n').map((block, id) => ({ id, text: block }));
  const { links } = recognise({ lang, date, blocks, known: [] }, lexicon);
  return links.map(({ surface, concept, sense }) =>
    [surface, concept, sense].filter(Boolean).join(' = '),
  );
}

describe('recognise', () => {
  it('gives offsets of the text as it was sent, not of its normalised form', () => {
    const text = 'In\u00A0  de Wit\u2011Rus\u00ADland\u2010crisis';
    const { links } = recognise(
      { lang: 'nl', date: null, blocks: [{ id: 7, text }], known: [] },
      lexicon,
    );
    expect(links).toMatchObject([{ block: 7, surface: 'Wit\u2011Rus\u00ADland', concept: 'Q184' }]);
    expect(text.slice(links[0]?.start, links[0]?.end)).toBe(links[0]?.surface);
  });

  it('takes concepts linked in earlier parts of the page as evidence', () => {
    const blocks = [{ id: 0, text: 'Blinken sprak.' }];
    const article = { lang: 'nl', date: '2022-01-26', blocks };
    expect(recognise({ ...article, known: [] }, lexicon).links).toEqual([]);
    expect(recognise({ ...article, known: ['Q7821917'] }, lexicon).links).toHaveLength(1);
  });

  it('says why a name was linked and why another was not', () => {
    const blocks = [{ id: 0, text: 'Minister Lavrov ontving Kate Bush.' }];
    const { links, rejections } = recognise(
      { lang: 'nl', date: '2022-01-26', blocks, known: [] },
      lexicon,
    );
    expect(links[0]?.evidence).toContainEqual({ code: 'title', points: 2.5, text: 'minister' });
    expect(rejections).toMatchObject([{ surface: 'Bush', rejected: 'other-given-name' }]);
  });

  it('chooses the namesake who held office on the date', () => {
    const text = 'In Washington sprak President Bush over Irak.';
    expect(linked(text, 'en', '2003-03-20')).toEqual(['Bush = Q207']);
    expect(linked(text, 'en', '1991-01-17')).toEqual(['Bush = Q23505']);
    expect(linked(text, 'en', '2022-01-26')).toEqual([]);
  });

  it.each([
    ['zh', '白俄罗斯和俄罗斯总统普京会谈。', ['白俄罗斯 = Q184', '俄罗斯 = Q159', '普京 = Q7747']],
    ['zh', '我们在北约总部见面。', ['北约 = Q7184']],
    ['ja', 'インドネシアではなくインドが答えた。', ['インド = Q668']],
    ['ja', 'プーチン大統領は東京を訪れた。', ['プーチン = Q7747', '東京 = Q1490']],
    ['ja', 'ウラジーミル・プーチンが話した。', ['ウラジーミル・プーチン = Q7747']],
  ])('reads %s, which parts no words: %s', (lang, text, expected) => {
    const named = (id: string, kind: Concept['kind'], terms: Concept['terms']): Concept => ({
      id,
      kind,
      description: {},
      terms,
    });
    const eastern = createLexicon([
      named('Q159', 'country', { zh: [{ text: '俄罗斯' }] }),
      named('Q184', 'country', { zh: [{ text: '白俄罗斯' }] }),
      named('Q7747', 'person', {
        zh: [{ text: '普京', strength: 'strong' }],
        ja: [
          { text: 'ウラジーミル・プーチン' },
          { text: 'プーチン', type: 'surname', strength: 'strong' },
        ],
      }),
      named('Q7184', 'org', { zh: [{ text: '北约' }] }),
      named('Q668', 'country', { ja: [{ text: 'インド' }] }),
      named('Q1490', 'city', { ja: [{ text: '東京' }] }),
    ]);
    const { links } = recognise(
      { lang, date: '2022-01-26', blocks: [{ id: 0, text }], known: [] },
      eastern,
    );
    expect(links.map(({ surface, concept }) => `${surface} = ${concept}`)).toEqual(expected);
  });
});
