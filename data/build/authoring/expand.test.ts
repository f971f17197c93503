import { describe, expect, it } from 'vitest';
import type { YamlMap } from '../yaml-file';
import { expandConcept } from './expand';
import { createResolver } from './references';
import { termsOfBody } from './terms';

const word = (m: string, f: string) => ({ m, f });
const vocabulary = {
  offices: {
    chancellor: {
      single: true,
      rank: 3,
      title: {
        nl: 'bondskanselier',
        en: 'Chancellor',
        de: word('Bundeskanzler', 'Bundeskanzlerin'),
        fr: word('chancelier', 'chancelière'),
      },
    },
  },
  occupations: {
    politician: {
      nl: word('politicus', 'politica'),
      en: 'politician',
      de: word('Politiker', 'Politikerin'),
      fr: word('homme politique', 'femme politique'),
    },
    diplomat: {
      nl: word('diplomaat', 'diplomate'),
      en: 'diplomat',
      de: word('Diplomat', 'Diplomatin'),
      fr: 'diplomate',
    },
  },
};
const adjectives: Readonly<Record<string, string>> = {
  nl: 'Duits',
  en: 'German',
  de: 'deutsch',
  fr: 'allemand',
};
const named = (id: string, name: string) => ({
  id,
  terms: { en: [{ text: name }, { text: 'Union', type: 'alt' }] },
});
const resolve = createResolver(
  [named('Q183', 'Germany'), named('Q7184', 'NATO'), named('x:union', 'Union')],
  { DE: 'Q183' },
);

function expand(body: YamlMap) {
  const complaints: string[] = [];
  const concept = expandConcept('Q1', body, termsOfBody(body), {
    vocabulary,
    resolve: (reference, field) => {
      const found = resolve(reference);
      if ('id' in found) return found.id;
      complaints.push(`${field}: ${found.wrong}`);
      return reference;
    },
    source: (key) => ({ label: String(key) }),
    adjective: (_country, lang) => adjectives[lang],
    label: (_country, lang) => ({ nl: 'Duitsland', de: 'Deutschland' })[lang] ?? 'Germany',
    complain: (message) => complaints.push(message),
  });
  return { concept, complaints };
}

describe('expandConcept', () => {
  it('spells out a person', () => {
    const { concept, complaints } = expand({
      name: 'Angela Merkel',
      surname: 'Merkel strong',
      ru: 'Ангела Меркель',
      person: 'f politician DE',
      born: '1954-07-17',
      roles: ['chancellor DE 2005-11-22..2021-12-08 heads'],
      party: 'Union 2000..',
    });
    expect(complaints).toEqual([]);
    expect(concept).toEqual({
      id: 'Q1',
      kind: 'person',
      gender: 'f',
      life: { from: '1954-07-17' },
      terms: {
        mul: [{ text: 'Angela Merkel' }, { text: 'Merkel', type: 'surname', strength: 'strong' }],
        ru: [{ text: 'Ангела Меркель' }, { text: 'Меркель', type: 'surname', strength: 'strong' }],
      },
      description: {
        nl: 'Duits politica',
        en: 'German politician',
        de: 'deutsche Politikerin',
        fr: 'femme politique allemande',
      },
      roles: [
        {
          title: {
            nl: 'bondskanselier',
            en: 'Chancellor',
            de: 'Bundeskanzlerin',
            fr: 'chancelière',
          },
          office: 'chancellor',
          of: 'Q183',
          from: '2005-11-22',
          to: '2021-12-08',
          rank: 3,
          source: { label: 'heads' },
        },
      ],
      relations: [
        { type: 'citizenOf', to: 'Q183' },
        { type: 'party', to: 'x:union', from: '2000' },
      ],
    });
  });

  it.each([
    ['chancellor DE 2025-05-06.. heads', { from: '2025-05-06' }],
    ['chancellor DE 2025-05-06..=2026-08 heads', { from: '2025-05-06', asOf: '2026-08' }],
    ['chancellor DE 2001..? heads', { from: '2001', to: 'unknown' }],
    ['chancellor DE ..2001-02 acting heads', { to: '2001-02', acting: true }],
  ])('reads the role %s', (line, dates) => {
    const { concept, complaints } = expand({ name: 'A B', roles: [line] });
    expect(complaints).toEqual([]);
    expect((concept.roles as readonly YamlMap[])[0]).toMatchObject(dates);
  });

  it('joins two occupations', () => {
    const { concept } = expand({ name: 'A B', person: 'm diplomat+politician DE' });
    expect(concept.description).toEqual({
      nl: 'Duits diplomaat en politicus',
      en: 'German diplomat and politician',
      de: 'deutscher Diplomat und Politiker',
      fr: 'diplomate et homme politique allemand',
    });
  });

  it('lets a capital stand for its country, and a city for nothing', () => {
    const capital = expand({ capital: 'DE', nl: 'Berlijn', en: 'Berlin' }).concept;
    expect(capital).toMatchObject({
      kind: 'city',
      terms: { nl: [{ text: 'Berlijn', senses: ['Q183'] }] },
      description: { nl: 'Hoofdstad (Duitsland)' },
      relations: [{ type: 'capitalOf', to: 'Q183' }],
    });
    const city = expand({ city: 'DE', name: 'Bonn' }).concept;
    expect(city.terms).toEqual({ mul: [{ text: 'Bonn' }] });
  });

  it.each([
    [{ roles: ['chancellor of DE since 2005'] }, /roles: .* is not "office of from..to source"/],
    [{ roles: ['king DE 2005.. heads'] }, /no office king/],
    [{ person: 'm wizard DE' }, /no occupation wizard/],
    [{ person: 'politician' }, /person: "politician" is not/],
    [{ relations: ['memberOf Nowhere'] }, /relations: "Nowhere" is in no pack/],
  ])('complains of %j', (body, message) => {
    expect(expand({ name: 'A B', ...body } as YamlMap).complaints.join('\n')).toMatch(message);
  });
});

describe('references', () => {
  const twice = createResolver([named('Q1', 'Same'), named('Q2', 'Same')], {});
  it.each([
    ['DE', { id: 'Q183' }],
    ['Q7184', { id: 'Q7184' }],
    ['NATO', { id: 'Q7184' }],
    ['Union', { id: 'x:union' }],
    ['Q5', { wrong: '"Q5" is in no pack' }],
  ])('resolves %s', (reference, id) => expect(resolve(reference)).toEqual(id));
  it('refuses a name of two', () =>
    expect(twice('Same')).toEqual({ wrong: '"Same" is Q1 and Q2' }));
});
