import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../browsers/find';

function machine(change: Partial<Machine> & { files?: string[] } = {}) {
  const files = new Set(change.files ?? []);
  const ran: string[] = [];
  const it: Machine = {
    env: {},
    platform: 'linux',
    isRoot: false,
    exists: (path) => files.has(path),
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      if (args.includes('chromium')) files.add('/usr/bin/chromium');
    },
    download: async () => {
      throw new Error('offline');
    },
    ...change,
  };
  return { machine: it, ran };
}

describe('findBrowser', () => {
  it('takes what the environment names, or says that it is not there', async () => {
    const env = { CHROMIUM: '/opt/c', FIREFOX: '/opt/f' };
    const { machine: here } = machine({ env, files: ['/opt/c'] });
    expect(await findBrowser('chromium', here)).toBe('/opt/c');
    await expect(findBrowser('firefox', here)).rejects.toThrow('FIREFOX=/opt/f does not exist');
  });

  it('takes a known place', async () => {
    const { machine: here } = machine({ files: ['/usr/bin/firefox-esr'] });
    expect(await findBrowser('firefox', here)).toBe('/usr/bin/firefox-esr');
  });

  it('installs the package of Debian as root', async () => {
    const { machine: here, ran } = machine({ isRoot: true, files: ['/usr/bin/apt-get'] });
    expect(await findBrowser('chromium', here)).toBe('/usr/bin/chromium');
    expect(ran).toHaveLength(2);
  });

  it('fetches a build otherwise', async () => {
    const { machine: here } = machine({ download: async (name) => `/cache/${name}` });
    expect(await findBrowser('firefox', here)).toBe('/cache/firefox');
  });

  it('says exactly what to do when nothing works', async () => {
    const { machine: here } = machine();
    await expect(findBrowser('chromium', here)).rejects.toThrow(
      /apt-get install chromium.*CHROMIUM.*offline/s,
    );
  });
});
