import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import * as v from 'valibot';
import { vi } from 'vitest';
import type { ManagerServices, ManagerViewProps } from '../../../components/manager-props';
import { pageMessages } from '../../../lib/i18n/page-messages';
import { createTranslator } from '../../../lib/i18n/translator';
import type { Concept } from '../../../lib/model/concept';
import type { InstalledPack } from '../../../lib/model/installed-pack';
import { settingsSchema } from '../../../lib/model/settings';

/** Answers of the background by request. */
export type Answers = Record<string, (payload: never) => unknown>;

/** A stage on which one view of the manager plays, with everything outside it made up. */
export async function stage(
  draw: (view: ManagerViewProps) => ComponentChild,
  answers: Answers,
  texts = pageMessages.en,
) {
  const holder = document.createElement('div');
  document.body.replaceChildren(holder);
  const asked: { kind: string; payload: unknown }[] = [];
  const files = new Map<string, Blob>();
  const released: string[] = [];
  const saved: { name: string; text: string; mediaType: string }[] = [];
  const ask = async (kind: string, payload: unknown) => {
    asked.push({ kind, payload });
    const answer = answers[kind];
    if (!answer) throw new Error(`nobody answers ${kind}`);
    return answer(payload as never);
  };
  const services: ManagerServices = {
    ask: ask as ManagerServices['ask'],
    watchRevision: () => undefined,
    requestSite: vi.fn(async () => true),
    writeSettings: vi.fn(async () => undefined),
    addressOf(file) {
      const address = `blob:${files.size + 1}`;
      files.set(address, file);
      return address;
    },
    release: (address) => void released.push(address),
    download: (name, parts, mediaType) =>
      void saved.push({ name, text: parts.join(''), mediaType }),
    today: () => '2026-11-25',
  };
  const t = createTranslator(texts);
  const view: ManagerViewProps = {
    services,
    settings: v.parse(settingsSchema, {}),
    lang: 'en',
    t,
    revision: 0,
  };
  await act(() => render(draw(view), holder));
  const find = <E extends Element>(selector: string, label: string): E => {
    const all = [...holder.querySelectorAll<E>(selector)].filter(
      (one) => one.closest('[hidden]') === null,
    );
    const found = all.find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(label),
    );
    if (!found) throw new Error(`no ${selector} “${label}” in: ${holder.textContent}`);
    return found;
  };
  const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
  return {
    holder,
    services,
    files,
    released,
    saved,
    t,
    /** Requests of a kind, in order. */
    sent: (kind: string) => asked.filter((one) => one.kind === kind).map(({ payload }) => payload),
    asked: () => asked.map(({ kind }) => kind),
    text: () => holder.textContent ?? '',
    /** Waits until the view says something. */
    until: (words: string) =>
      vi.waitFor(
        async () => {
          await settle();
          if (!holder.textContent?.includes(words)) {
            throw new Error(`“${words}” is not in: ${holder.textContent}`);
          }
        },
        { timeout: 5_000, interval: 10 },
      ),
    button: (label: string) => find<HTMLButtonElement>('button', label),
    async click(label: string) {
      act(() => find<HTMLButtonElement>('button', label).click());
      await settle();
    },
    /** Sets a check box or a radio button by its label. */
    async choose(label: string) {
      act(() => find<HTMLLabelElement>('label', label).querySelector('input')?.click());
      await settle();
    },
    async write(label: string, text: string) {
      const field = find<HTMLLabelElement>('label', label).querySelector('input');
      if (!field) throw new Error(`no field ${label}`);
      field.value = text;
      act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
      await settle();
    },
    async giveFile(content: BlobPart, name: string) {
      const field = holder.querySelector<HTMLInputElement>('input[type="file"]');
      if (!field) throw new Error('no field for a file');
      const file = new File([content], name);
      Object.defineProperty(field, 'files', { value: [file], configurable: true });
      act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
      await settle();
    },
  };
}
export type Stage = Awaited<ReturnType<typeof stage>>;

export const person = (number: number, more: Partial<Concept> = {}): Concept => ({
  id: `x:person-${number}`,
  kind: 'person',
  terms: { en: [{ text: `Person ${number}` }] },
  description: {},
  ...more,
});

export const installed = (id: string, more: Partial<InstalledPack> = {}): InstalledPack => ({
  id,
  version: '2026.1.1',
  title: { en: id },
  asOf: '2026-08',
  languages: ['en'],
  licence: 'CC0-1.0',
  attribution: [],
  entries: 3,
  origin: 'file',
  enabled: true,
  bytes: 1,
  ...more,
});
