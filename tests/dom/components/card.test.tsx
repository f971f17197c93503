import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/Card';
import { cardMessages } from '../../../lib/i18n/card-messages';
import type { Card as CardModel, RoleLine } from '../../../lib/model/card';

const office: RoleLine = { title: 'minister', of: 'Rusland', acting: false, from: '2004-03-09' };
const model: CardModel = {
  concept: 'Q1',
  kind: 'person',
  label: 'Sergej Voorbeeld',
  date: '2022-01-26',
  rolesThen: [office],
  rolesNow: [office],
  asOf: '2025-12',
  here: [],
  sources: [],
  evidence: [],
  own: false,
  edited: false,
  known: false,
  meetings: [],
};
const actions = {
  open: vi.fn(),
  back: vi.fn(),
  pin: vi.fn(),
  close: vi.fn(),
  exclude: vi.fn(),
  silence: vi.fn(),
  undo: vi.fn(),
  know: vi.fn(),
  edit: vi.fn(),
};

function show(card: Partial<CardModel>, rest: Partial<CardProps> = {}): HTMLElement {
  const holder = document.createElement('div');
  document.body.replaceChildren(holder);
  act(() =>
    render(
      <Card
        card={{ ...model, ...card }}
        lang="nl"
        texts={cardMessages.nl}
        dateSource="json-ld"
        dateText="2022-01-26T20:00"
        pinned={false}
        canGoBack={false}
        size="normal"
        fades={false}
        done={null}
        actions={actions}
        {...rest}
      />,
      holder,
    ),
  );
  return holder;
}

const click = (holder: HTMLElement, label: string) =>
  act(() => {
    const button = [...holder.querySelectorAll('button')].find((one) => one.textContent === label);
    if (!button) throw new Error(`no button ${label}`);
    button.click();
  });

describe('card', () => {
  beforeEach(() => {
    vi.clearAllMocks();
  });

  it('says a role once when it is still held', () => {
    const text = show({}).textContent ?? '';
    expect(text.match(/minister/g)).toHaveLength(1);
    expect(text).toContain('hetzelfde, stand van december 2025');
  });

  it('says that somebody is out of office', () => {
    const ended = { ...office, to: '2025-01-20' };
    const text = show({ rolesThen: [ended], rolesNow: [], lastRole: ended }).textContent;
    expect(text).toContain('niet meer in functie sinds 20 jan 2025');
  });

  it('names another last office in full', () => {
    const last = { title: 'premier', acting: false, to: '2024-07-02' };
    expect(show({ rolesNow: [], lastRole: last }).textContent).toContain('tot 2 jul 2024: premier');
  });

  it('says where the date was found, on demand', () => {
    const holder = show({});
    expect(holder.textContent).not.toContain('artikelgegevens');
    click(holder, '26 januari 2022');
    expect(holder.textContent).toContain(
      'Datum uit de artikelgegevens van de pagina (2022-01-26T20:00)',
    );
  });

  it('is honest about an unknown date', () => {
    expect(show({ date: null, rolesThen: [] }).textContent).toContain(
      'De datum van dit artikel is onbekend',
    );
  });

  it('shows the date alone for what holds no office', () => {
    const text = show({ kind: 'country', rolesThen: [], rolesNow: [] }).textContent;
    expect(text).toContain('Artikel van 26 januari 2022');
    expect(text).not.toContain('Toen');
  });

  it('gives the reasons, for and against', () => {
    const holder = show({
      evidence: [
        { code: 'title', points: 2.5, text: 'minister' },
        { code: 'related', points: 0.5, concept: 'Q2', label: 'Rusland' },
        { code: 'common-word', points: -2, text: 'voorbeeld' },
      ],
    });
    click(holder, 'Waarom dit?');
    const reasons = [...holder.querySelectorAll('.more li')].map((one) => one.textContent);
    expect(reasons).toEqual([
      'de titel ‘minister’ staat voor de naam',
      'het artikel noemt ook Rusland',
      'daartegen: voorbeeld',
    ]);
  });

  it('asks how far "not here" goes, and offers the way back with the focus on it', () => {
    const holder = show({});
    click(holder, 'Niet hier');
    click(holder, 'Niet op deze site');
    expect(actions.exclude).toHaveBeenCalledWith('site');
    const after = show({}, { done: 'hidden' });
    expect(after.textContent).toContain('Wordt hier niet meer gemarkeerd.');
    expect(document.activeElement?.textContent).toBe('Ongedaan maken');
    click(after, 'Ongedaan maken');
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it.each([
    ['deze pagina', 'page'],
    ['deze site', 'site'],
    ['overal', 'everywhere'],
  ])('switches everything off on %s at one click', (label, scope) => {
    click(show({}), label);
    expect(actions.silence).toHaveBeenCalledWith(scope);
    expect(show({}, { done: `off.${scope as 'site'}.done` }).textContent).toMatch(
      /Sidelight staat .*uit/,
    );
  });

  it('offers to mark a name weaker, and in full again, only where marks may weaken', () => {
    const label = (holder: HTMLElement) =>
      holder.querySelector('[aria-keyshortcuts=k]')?.textContent ?? null;
    expect(label(show({}))).toBeNull();
    const unknown = show({}, { fades: true });
    click(unknown, 'Dit ken ik');
    expect(actions.know).toHaveBeenLastCalledWith(true);
    const known = show({ known: true }, { fades: true });
    click(known, 'Weer gewoon markeren');
    expect(actions.know).toHaveBeenLastCalledWith(false);
  });

  it('opens the form of the entry', () => {
    click(show({}), 'Bewerken');
    expect(actions.edit).toHaveBeenCalledOnce();
  });

  it('has the reader’s own note apart from the description', () => {
    const holder = show({ description: 'Russisch diplomaat', note: 'Zelf gesproken.' });
    const note = holder.querySelector('.note');
    expect(note?.textContent).toBe('Je notitieZelf gesproken.');
    expect(holder.querySelector('.top + p')?.textContent).toBe('Russisch diplomaat');
  });

  it('shows the last articles in which the name was met', () => {
    const meetings = ['Een', 'Twee', 'Drie'].map((title, index) => ({
      title,
      outlet: 'Het Nieuws',
      url: `https://nieuws.example/${index}`,
      date: `2022-01-2${index}`,
    }));
    const holder = show({ meetings });
    const titles = [...holder.querySelectorAll('.met a')].map((link) => link.textContent);
    expect(titles).toEqual(['Een', 'Twee', 'Drie']);
    expect(holder.querySelector('.met li')?.textContent).toContain('Het Nieuws · 20 jan 2022');
    expect(holder.querySelector('a')?.rel).toBe('noreferrer');
  });

  it('makes no link of an address that is not the web’s', () => {
    const url = 'javascript:alert(1)';
    const holder = show({ meetings: [{ title: 'Een', outlet: 'X', url, date: '2022' }] });
    expect(holder.querySelector('a')).toBeNull();
    expect(holder.querySelector('.met')?.textContent).toContain('Een');
  });

  it('is as large as the reader wants', () => {
    expect(show({}, { size: 'large' }).querySelector('.card')?.className).toBe('card large');
  });

  it('keeps markup as text and opens sources without a referrer', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const holder = show({
      label: markup,
      description: markup,
      note: markup,
      sources: [{ label: markup, url: 'https://a.example/' }],
    });
    expect(holder.querySelector('img')).toBeNull();
    expect(holder.textContent).toContain(markup);
    click(holder, 'Bronnen');
    expect(holder.querySelector('a')?.rel).toBe('noreferrer');
  });
});
