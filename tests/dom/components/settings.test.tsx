import { render } from 'preact';
import { act } from 'preact/test-utils';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Services } from '../../../components/services';
import { SettingsView } from '../../../components/settings/SettingsView';
import { pageMessages } from '../../../lib/i18n/page-messages';
import { createTranslator } from '../../../lib/i18n/translator';
import { type Settings, settingsSchema } from '../../../lib/model/settings';

const holder = document.createElement('div');
let settings: Settings;
let counts: { meetings: number; familiar: number };

const services = {
  ask: vi.fn(async (kind: string, payload: { what?: string }) => {
    if (kind === 'packs.list') return [{ enabled: true }, { enabled: false }];
    if (kind === 'recall.wipe') {
      counts =
        payload.what === 'meetings' ? { ...counts, meetings: 0 } : { ...counts, familiar: 0 };
      return null;
    }
    return counts;
  }),
  openManager: vi.fn(),
  writeSettings: vi.fn(async (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
    await draw();
  }),
};

const draw = () =>
  act(async () =>
    render(
      <SettingsView
        services={services as unknown as Services}
        settings={settings}
        lang="en"
        t={createTranslator(pageMessages.en)}
        revision={0}
      />,
      holder,
    ),
  );
const labelled = (text: string, group?: string) => {
  const within = [...holder.querySelectorAll('fieldset')].find(
    (one) => one.querySelector('legend')?.textContent === group,
  );
  const label = [...(within ?? holder).querySelectorAll('label')].find((one) =>
    one.textContent?.startsWith(text),
  );
  const input = label?.querySelector('input');
  if (!input) throw new Error(`nothing is labelled ${text}`);
  return input;
};
const button = (text: string, name?: string) => {
  const found = [...holder.querySelectorAll('button')].find(
    (one) => one.textContent === text && (!name || one.getAttribute('aria-label')?.includes(name)),
  );
  if (!found) throw new Error(`no button ${text}`);
  return found;
};
const press = (element: HTMLElement) => act(async () => element.click());

beforeEach(async () => {
  vi.clearAllMocks();
  settings = v.parse(settingsSchema, {});
  counts = { meetings: 12, familiar: 3 };
  render(null, holder);
  document.body.replaceChildren(holder);
  await draw();
});

describe('settings', () => {
  it.each<[group: string, choice: string, change: Partial<Settings>]>([
    ['Mark in the text', 'every mention', { density: 'all' }],
    ['Mark in the text', 'only while Alt', { density: 'demand' }],
    ['A mark is', 'a thin line', { markStyle: 'line' }],
    ['A mark is', 'a faint background', { markStyle: 'wash' }],
    ['Opens when the pointer rests on a name', 'for a second', { hoverDelay: 1000 }],
    ['Opens when the pointer rests on a name', 'not at all', { hoverDelay: 0 }],
    ['Size', 'large', { cardSize: 'large' }],
    ['Names to mark', 'weapon', { unmarkedKinds: ['weapon'] }],
  ])('%s: %s', async (group, choice, change) => {
    const input = labelled(choice, group);
    const before = input.checked;
    await press(input);
    expect(services.writeSettings).toHaveBeenCalledWith(change);
    expect(labelled(choice, group).checked).toBe(!before);
  });

  it('marks a kind again', async () => {
    settings = { ...settings, unmarkedKinds: ['city', 'weapon'] };
    await draw();
    await press(labelled('city', 'Names to mark'));
    expect(settings.unmarkedKinds).toEqual(['weapon']);
  });

  it('shows each style of mark', () => {
    const examples = [...holder.querySelectorAll('.example span')].map((one) => one.className);
    expect(examples).toEqual(['mark-dotted', 'mark-line', 'mark-wash']);
  });

  it('chooses a language', async () => {
    const select = holder.querySelector('select');
    if (!select) throw new Error('no list of languages');
    select.value = 'fr';
    await act(async () => {
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(settings.language).toBe('fr');
  });

  it.each(['fade', 'remember'] as const)('keeps nothing before %s is switched on', async (name) => {
    const input = labelled(pageMessages.en[`settings.${name}`]);
    expect([input.checked, settings[name]]).toEqual([false, false]);
    const what = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(what?.textContent).toBe(pageMessages.en[`settings.${name}.what`]);
    await press(input);
    expect(settings[name]).toBe(true);
  });

  it('says how much is kept and wipes it, asked twice, with the focus in its place', async () => {
    expect(holder.textContent).toContain('Meetings kept: 12');
    await press(button('Wipe', 'Meetings'));
    expect(document.activeElement?.textContent).toBe('Wipe for good');
    await press(button('Keep'));
    expect(document.activeElement?.textContent).toBe('Wipe');
    expect(services.ask).not.toHaveBeenCalledWith('recall.wipe', expect.anything());
    await press(button('Wipe', 'Meetings'));
    await press(button('Wipe for good'));
    expect(services.ask).toHaveBeenCalledWith('recall.wipe', { what: 'meetings' });
    await vi.waitFor(() => {
      expect(document.activeElement?.textContent).toBe('Meetings kept: 0');
    });
    expect(holder.textContent).toContain('Names counted: 3');
    await press(button('Wipe', 'Names'));
    await press(button('Wipe for good'));
    expect(services.ask).toHaveBeenCalledWith('recall.wipe', { what: 'familiarity' });
  });

  it('lets silent sites and pages speak again, and everything be silent', async () => {
    expect(holder.textContent).toContain('On no site and no page.');
    settings = { ...settings, offSites: ['a.example'], offPages: ['https://b.example/c'] };
    await draw();
    await press(button('Turn on', 'b.example'));
    expect(settings).toMatchObject({ offSites: ['a.example'], offPages: [] });
    expect(document.activeElement?.textContent).toBe('Where Sidelight is off');
    await press(button('Turn on', 'a.example'));
    expect(settings.offSites).toEqual([]);
    await press(labelled('everywhere'));
    expect(settings.off).toBe(true);
  });

  it('counts the packs that are on and leads to them', async () => {
    expect(holder.textContent).toContain('1 of 2 on');
    await press(button('Manage packs'));
    expect(services.openManager).toHaveBeenCalled();
  });
});
