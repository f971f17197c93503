import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/Card';
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
};

function show(card: Partial<CardModel>, rest: Partial<CardProps> = {}): HTMLElement {
  const actions = {
    open: vi.fn(),
    back: vi.fn(),
    pin: vi.fn(),
    close: vi.fn(),
    exclude: vi.fn(),
    undoExclude: vi.fn(),
  };
  const holder = document.createElement('div');
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
        excluded={false}
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

  it('asks how far "not here" goes, and offers the way back', () => {
    const exclude = vi.fn();
    const undoExclude = vi.fn();
    const none = {
      open: vi.fn(),
      back: vi.fn(),
      pin: vi.fn(),
      close: vi.fn(),
      exclude,
      undoExclude,
    };
    const holder = show({}, { actions: none });
    click(holder, 'Niet hier');
    click(holder, 'Niet op deze site');
    expect(exclude).toHaveBeenCalledWith('site');
    const after = show({}, { actions: none, excluded: true });
    click(after, 'Ongedaan maken');
    expect(undoExclude).toHaveBeenCalled();
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
