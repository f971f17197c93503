import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type BackgroundHandlers, serveBackground } from '../../lib/messaging/background-server';
import { Refusal } from '../../lib/messaging/listen';

const own = 'chrome-extension://own/';
const refuse = () => {
  throw new Refusal('not-found', 'Nothing here.');
};
const handlers = new Proxy({} as BackgroundHandlers, {
  get: (_target, kind) =>
    kind === 'glossary.get'
      ? () => null
      : kind === 'glossary.lastChange'
        ? refuse
        : () => ({ ok: kind }),
});

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
let listener: Listener;

const send = (kind: string, payload: unknown, url = `${own}popup.html`, id = 'own') =>
  listener({ sidelight: 'background', kind, payload }, { id, url });

describe('messages to the background', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(own);
    Object.assign(fakeBrowser.runtime, { id: 'own' });
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
      listener = added as unknown as Listener;
    });
    serveBackground(handlers);
  });

  it('are answered', async () => {
    expect(await send('glossary.get', { concept: 'Q1' })).toEqual({ ok: true, value: null });
  });

  it('of other extensions, and other messages, are left alone', () => {
    expect(send('glossary.get', { concept: 'Q1' }, own, 'other')).toBeUndefined();
    expect(listener('hello', { id: 'own', url: own })).toBeUndefined();
    expect(listener(null, { id: 'own', url: own })).toBeUndefined();
  });

  it('that make no sense are refused with the field', async () => {
    expect(await send('glossary.get', { concept: 7 })).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringContaining('concept') },
    });
    expect(await send('toString', {})).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(await send('__proto__', {})).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it('that change the glossary are refused from a web page', async () => {
    const payload = { concept: 'Q1' };
    expect(await send('glossary.remove', payload, 'https://news.example/')).toMatchObject({
      error: { code: 'refused' },
    });
    expect(await send('glossary.remove', payload)).toMatchObject({ ok: true });
  });

  it('carry a refusal with its words', async () => {
    expect(await send('glossary.lastChange', { lang: 'en' })).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'Nothing here.' },
    });
  });
});
