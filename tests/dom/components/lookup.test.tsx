import { render } from 'preact';
import { act } from 'preact/test-utils';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type LookupProps, LookupView } from '../../../components/lookup/LookupView';
import type { LookupServices } from '../../../components/lookup/lookup-services';
import { pageMessages } from '../../../lib/i18n/page-messages';
import { createTranslator } from '../../../lib/i18n/translator';
import type { Concept } from '../../../lib/model/concept';
import { settingsSchema } from '../../../lib/model/settings';

const markup = '<img src=x onerror=alert(1)>';
const concept: Concept = {
  id: 'Q900000001',
  kind: 'person',
  terms: {
    nl: [{ text: 'Anna Voorbeeld' }, { text: markup, type: 'alt' }],
    ru: [{ text: 'Анна Форбелд' }],
    mul: [{ text: 'A. Voorbeeld' }],
  },
  description: { nl: 'Nederlands politica' },
  roles: [
    { title: { nl: 'minister', ru: 'министр' }, of: 'Q55', from: '2015-01', to: '2017' },
    { title: { nl: 'burgemeester' }, from: '2018-02-03', to: 'unknown' },
    { title: { nl: 'gezant' }, to: 'unknown' },
    { title: { nl: 'voorzitter' }, from: '2024', asOf: '2026-08-01' },
  ],
  relations: [{ type: 'citizenOf', to: 'Q55' }],
  sources: [{ label: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q900000001' }],
};
const netherlands: Concept = {
  id: 'Q55',
  kind: 'country',
  terms: { nl: [{ text: 'Nederland' }] },
  description: {},
};
const leftOut = { descriptions: [{ lang: 'en', text: 'former minister' }], roles: 1 };
const hits = [
  { id: 'Q900000001', label: 'Anna Voorbeeld', description: 'politica', alias: 'Annie' },
  { id: 'Q900000002', label: markup },
];

/** Answers by request; a test changes what it is about. */
let answers: Record<string, (payload: never) => unknown>;
let asked: [string, unknown][];
const own = new Map([['Q55', netherlands]]);

beforeEach(() => {
  asked = [];
  answers = {
    'lookup.search': () => ({ found: hits }),
    'lookup.concept': () => ({ found: { concept, leftOut } }),
    'glossary.get': ({ concept: id }: { concept: string }) => {
      const known = own.get(id);
      return known ? { concept: known, pack: 'world', asOf: null, edited: false } : null;
    },
    'glossary.search': () => ({ found: [], total: 0 }),
  };
});

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const sent = () => asked.filter(([kind]) => kind.startsWith('lookup.'));

async function show(lookup: boolean, more: Partial<LookupProps> = {}) {
  const holder = document.createElement('div');
  document.body.replaceChildren(holder);
  const actions = { onPick: vi.fn(), onOpen: vi.fn(), onClose: vi.fn() };
  const ask = async (kind: string, payload: unknown) => {
    asked.push([kind, payload]);
    return answers[kind]?.(payload as never);
  };
  const requestWikidata = vi.fn(async () => true);
  let settings = { ...v.parse(settingsSchema, {}), lookup };
  const services: LookupServices = {
    ask: ask as LookupServices['ask'],
    requestWikidata,
    async writeSettings(change) {
      settings = { ...settings, ...change };
      draw();
    },
  };
  const t = createTranslator(pageMessages.nl);
  const draw = () =>
    render(<LookupView {...{ services, settings, lang: 'nl', t, ...actions, ...more }} />, holder);
  act(draw);
  await settle();
  const button = (label: string) => {
    const found = [...holder.querySelectorAll('button')].find((one) =>
      one.textContent?.includes(label),
    );
    if (!found) throw new Error(`no button ${label}`);
    return found;
  };
  return {
    holder,
    ...actions,
    requestWikidata,
    button,
    text: () => holder.textContent ?? '',
    async click(label: string) {
      act(() => button(label).click());
      await settle();
    },
    async search(query: string) {
      const field = holder.querySelector<HTMLInputElement>('input[type="search"]');
      if (!field) throw new Error('no field');
      field.value = query;
      act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
      act(() => button('Zoeken').click());
      await settle();
    },
  };
}

describe('looking up in Wikidata', () => {
  it('is off until the reader wants it, and says what is sent to whom', async () => {
    const { holder, text } = await show(false);
    expect(text()).toContain('www.wikidata.org');
    expect(holder.querySelector('input[type="search"]')).toBeNull();
    const box = holder.querySelector<HTMLInputElement>('input[type="checkbox"]');
    expect(box?.checked).toBe(false);
    act(() => box?.click());
    await settle();
    expect(holder.querySelector('input[type="search"]')).not.toBeNull();
    expect(sent()).toEqual([]);
  });

  it('stays off when the reader tells the browser no', async () => {
    const { holder, requestWikidata } = await show(false);
    requestWikidata.mockResolvedValue(false);
    const box = holder.querySelector<HTMLInputElement>('input[type="checkbox"]');
    act(() => box?.click());
    await settle();
    expect(requestWikidata).toHaveBeenCalledOnce();
    expect(box?.checked).toBe(false);
    expect(holder.querySelector('input[type="search"]')).toBeNull();
  });

  it('sends nothing before the button is pressed, and nothing twice', async () => {
    const view = await show(true, { query: 'Anna' });
    expect(asked).toEqual([]);
    await view.search('  Annie ');
    expect(asked).toEqual([['lookup.search', { query: 'Annie', lang: 'nl' }]]);
    await view.click('Anna Voorbeeld');
    await view.click('Terug naar wat er gevonden is');
    expect(view.text()).toContain('2 gevonden');
    expect(sent()).toHaveLength(2);
  });

  it('shows what was found, and by which name, as text', async () => {
    const view = await show(true);
    await view.search('Annie');
    expect(view.text()).toContain('gevonden als ‘Annie’ · politica');
    expect(view.text()).toContain(markup);
    expect(view.holder.querySelector('img')).toBeNull();
  });

  it('has words for nothing, for waiting and for what goes wrong', async () => {
    const view = await show(true);
    answers['lookup.search'] = () => ({ found: [] });
    await view.search('qqzz');
    expect(view.text()).toContain('Wikidata heeft niets dat ‘qqzz’ heet.');
    answers['lookup.search'] = () => new Promise(() => undefined);
    await view.search('langzaam');
    expect(view.text()).toContain('Wikidata wordt gevraagd');
    answers['lookup.search'] = () => ({ problem: { code: 'busy', message: '', seconds: 30 } });
    await view.search('druk');
    expect(view.text()).toContain('Probeer het over 30 s opnieuw.');
    answers['lookup.search'] = () => Promise.reject(new Error('Nobody answered.'));
    await view.search('stuk');
    expect(view.text()).toContain('(Nobody answered.)');
  });

  it('does not show an answer that was overtaken', async () => {
    const view = await show(true);
    let late: (answer: unknown) => void = () => undefined;
    answers['lookup.search'] = () => new Promise((resolve) => (late = resolve));
    await view.search('eerst');
    answers['lookup.search'] = () => ({ found: [] });
    await view.search('dan');
    late({ found: hits });
    await settle();
    expect(view.text()).toContain('‘dan’');
    expect(view.holder.querySelectorAll('li')).toHaveLength(0);
  });
});

describe('the preview of an item', () => {
  const preview = async () => {
    const view = await show(true);
    await view.search('Annie');
    await view.click('Anna Voorbeeld');
    return view;
  };

  it('shows names, dated offices and what is known of it', async () => {
    const { holder, text } = await preview();
    expect(sent().at(-1)).toMatchObject(['lookup.concept', { id: 'Q900000001' }]);
    const rows = [...holder.querySelectorAll('li')].map((one) => one.textContent);
    expect(rows).toEqual([
      'minister, Nederland jan 2015 – 2017',
      'burgemeester vanaf 3 feb 2018, einde onbekend',
      'gezant voorbij, datum onbekend',
      'voorzitter sinds 2024',
    ]);
    expect(text()).toContain('persoon · Nederlands politica');
    expect(text()).toContain('Verbonden met Nederland');
    expect(text()).toContain('Engels weggelaten, omdat die maar een tijd klopt: ‘former minister’');
    expect(text()).toContain('1 functie zonder naam is weggelaten.');
    expect(holder.querySelector('a')?.rel).toBe('noreferrer');
    expect(holder.querySelector('img')).toBeNull();
  });

  it('hands over the names in the chosen languages', async () => {
    const { holder, click, onPick } = await preview();
    await click('Overnemen in het formulier');
    const { ru: _, ...terms } = concept.terms;
    expect(onPick.mock.lastCall?.[0]).toMatchObject({ id: 'Q900000001', terms });
    expect(onPick.mock.lastCall?.[0].terms).toEqual(terms);
    const boxes = [...holder.querySelectorAll<HTMLInputElement>('.names input')];
    expect(boxes.map((box) => box.checked)).toEqual([true, false]);
    for (const box of boxes) act(() => box.click());
    await click('Overnemen in het formulier');
    const picked = onPick.mock.lastCall?.[0];
    expect(Object.keys(picked.terms)).toEqual(['ru', 'mul']);
    expect(picked.roles[0].title).toEqual({ ru: 'министр' });
    expect(picked.description).toEqual({});
  });

  it('offers to open what the glossary has', async () => {
    own.set(concept.id, concept);
    const { text, click, onOpen, button } = await preview();
    own.delete(concept.id);
    expect(text()).toContain('Dit staat al in je begrippenlijst.');
    expect(() => button('Overnemen')).toThrow();
    await click('Anna Voorbeeld openen');
    expect(onOpen).toHaveBeenCalledWith('Q900000001');
  });

  it('points at an entry of the same name under another id', async () => {
    const same = { concept: 'x:anna', kind: 'person', label: 'anna voorbeeld', own: false };
    answers['glossary.search'] = () => ({ found: [same, { ...same, label: 'Anna' }], total: 2 });
    const { text, click, onOpen, button } = await preview();
    expect(text()).toContain('een begrip met deze naam');
    expect(button('Overnemen')).toBeDefined();
    await click('anna voorbeeld openen');
    expect(onOpen).toHaveBeenCalledWith('x:anna');
  });

  it('may have gone', async () => {
    answers['lookup.concept'] = () => ({ problem: { code: 'not-found', message: '' } });
    const { text } = await preview();
    expect(text()).toContain('Wikidata heeft dit niet meer.');
  });
});
