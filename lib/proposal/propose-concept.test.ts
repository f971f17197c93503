import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { propose, selected, summary } from '../../tests/fixtures/proposal/proposed';
import { world } from '../../tests/fixtures/proposal/world';
import { conceptSchema } from '../model/concept';
import type { Selection } from '../model/proposal';
import { proposeConcept } from './propose-concept';

const lavrov = 'Zo sprak de Russische minister van Buitenlandse Zaken [Lavrov].';

describe('a proposal', () => {
  it('says what the article says, from when it says it, with the source', () => {
    const { concept, quote } = propose(selected(lavrov, 'nl'));
    const url = 'https://news.example/a';
    expect(quote).toBe('de Russische minister van Buitenlandse Zaken Lavrov');
    expect(concept).toEqual({
      id: 'u:new',
      kind: 'person',
      terms: { nl: [{ text: 'Lavrov' }] },
      description: {},
      roles: [
        {
          // The German title depends on a gender that Dutch does not tell.
          title: {
            nl: 'minister van Buitenlandse Zaken',
            en: 'Minister of Foreign Affairs',
            fr: 'ministre des Affaires étrangères',
          },
          office: 'foreign-minister',
          of: 'Q159',
          asOf: '2022-01-26',
          source: { label: 'Example News, 2022-01-26', url },
        },
      ],
      sources: [{ label: 'Example News, 2022-01-26: An article', url }],
    });
  });

  it('has no role where the article has no date, but for one that has ended', () => {
    const undated = (sentence: string) =>
      propose({ ...selected(sentence, 'nl'), date: null }).concept;
    expect(undated(lavrov).roles).toBeUndefined();
    expect(undated(lavrov).kind).toBe('person');
    expect(undated('Oud-president [Barack Obama] kwam.').roles?.[0]?.to).toBe('unknown');
  });

  it('quotes the words as they stand, whatever stands between them', () => {
    const text = 'Dat zei de Rus\u00ADsische\u00A0minister van Buiten\u00ADlandse Zaken [Lavrov].';
    expect(propose(selected(text, 'nl')).quote).toBe(
      'de Rus\u00ADsische\u00A0minister van Buiten\u00ADlandse Zaken Lavrov',
    );
  });

  it('finds a selection that has moved, and trusts none that stands in two places', () => {
    const selection = selected(lavrov, 'nl');
    expect(propose({ ...selection, start: 0 }).concept.roles).toHaveLength(1);
    const twice = { ...selection, start: 0, around: `${selection.around} ${selection.around}` };
    expect(propose(twice).concept.roles).toBeUndefined();
  });

  it('takes no place or body that the glossary knows for somebody', () => {
    expect(summary('Daarna bezocht de Duitse minister [Parijs].', 'nl')).toBe('concept Parijs');
  });

  it.each([
    ['[Philips NV] groeit', 'nl', 'org Philips NV', 'mul'],
    ['[Acme Inc.] grew', 'en', 'org Acme Inc', 'mul'],
    ['[Muster GmbH] wächst', 'de', 'org Muster GmbH', 'mul'],
    ['[Exemple SA] grandit', 'fr', 'org Exemple SA', 'mul'],
    ['[Verdrag van Lissabon]', 'nl', 'agreement Verdrag van Lissabon', 'nl'],
    ['[Justice Department]', 'en', 'org Justice Department', 'en'],
    ['[Socialistische Partij]', 'nl', 'party Socialistische Partij', 'nl'],
    ['[Ursula von der Leyen]', 'de', 'person Ursula von der Leyen', 'de'],
    ['[Große Koalition]', 'de', 'org Große Koalition', 'de'],
    ['[Neue Übersichtlichkeit]', 'de', 'concept Neue Übersichtlichkeit', 'de'],
    ['[Сергей Лавров]', 'ru', 'person Сергей Лавров', 'ru'],
    ['„[noodzakelijke stappen]”', 'nl', 'concept noodzakelijke stappen', 'nl'],
  ])('guesses from the name alone: %s', (sentence, lang, expected, under) => {
    expect(summary(sentence, lang)).toBe(expected);
    expect(Object.keys(propose(selected(sentence, lang)).concept.terms)).toEqual([under]);
  });
});

describe('whatever is selected', () => {
  const pieces = fc.constantFrom(
    ...`de het the der die le la l’ een a un Russische russischer russe Russian Rusland Russia’s NAVO-
    minister president Außenminister Präsidenten ministre président Foreign Minister van of von des
    Buitenlandse Zaken Affaires étrangères Lavrov Lavrovs Sergej Poetin’s Jan , . ( ) " „ “ ; – en and
    und et ex- voormalige former bank krant the\u00A0city 9/11 AT&T U.S. M. J.D. Rus\u00ADland É e\u0301
    𝒜 漢字 пре́зидент -chef 's ’`.split(/ +|\n +/),
  );
  const sentence = fc.array(pieces, { maxLength: 24 }).map((words) => words.join(' '));
  const text = fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 200 }));
  const selection = fc
    .record({
      around: text,
      lang: fc.constantFrom('nl', 'en', 'de', 'fr', 'ru', 'zh'),
      date: fc.constantFrom(null, '2022', '2022-01-26'),
      url: fc.constantFrom('', 'https://news.example/a?b=c', 'about:blank'),
      title: fc.constantFrom('', 'A title', ' '.repeat(9), 'x'.repeat(1_000)),
      outlet: fc.constantFrom('', 'News'),
      from: fc.nat(200),
      length: fc.nat(200),
      moved: fc.boolean(),
    })
    .map(({ from, length, moved, ...rest }): Selection => {
      const start = Math.min(from, rest.around.length);
      return { ...rest, text: rest.around.slice(start, start + length), start: moved ? 0 : start };
    });
  const before = fc.constantFrom(
    'de Russische minister van Buitenlandse Zaken',
    'het Rus\u00ADsische staatsbedrijf',
    'Oud-president',
    'U.S. Secretary of State',
    'Russia\u2019s foreign\u00A0minister,',
    'der stellvertretende russische Außenminister',
    'SPD-Chefin',
    'le ministre russe des Affaires e\u0301trangères',
    'Mr.',
    'krant „',
  );
  const name = fc.constantFrom(
    'Lavrov',
    'Jean-Luc d\u2019Exemple',
    'Lavrovs',
    'J.D. Vance',
    'É\u0301a',
    'ACME',
  );
  const behind = fc.constantFrom(
    '',
    ' (Defensie)',
    ', de Russische president,',
    ', 71, an American writer.',
  );
  const titled = fc
    .record({
      noise: sentence,
      title: before,
      who: name,
      rest: behind,
      base: selection,
      all: fc.boolean(),
    })
    .map(({ noise, title, who, rest, base, all }): Selection => {
      const head = `${noise} ${title} `;
      const start = all ? noise.length + 1 : head.length;
      const end = head.length + who.length;
      const around = head + who + rest;
      return { ...base, around, start, text: around.slice(start, end) };
    });
  const any = fc.oneof(selection, titled);
  const names = world.map((concept, index) => ({
    concept,
    form: index % 2 === 0 ? ('adj' as const) : ('pref' as const),
    start: index * 7,
    end: index * 7 + 5,
  }));

  it('makes a valid entry, and quotes only what stands there', () => {
    fc.assert(
      fc.property(any, fc.boolean(), (one, known) => {
        const { concept, quote } = proposeConcept(one, { names: known ? names : [] }, 'u:new');
        expect(v.safeParse(conceptSchema, concept).issues).toBeUndefined();
        if (quote !== undefined) expect(one.around).toContain(quote);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never says when a role began', () => {
    fc.assert(
      fc.property(any, (one) => {
        for (const role of propose(one).concept.roles ?? []) {
          expect(role.from).toBeUndefined();
          expect(role.to === 'unknown' || role.asOf === one.date).toBe(true);
        }
      }),
    );
  });
});
