import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** What is asked of the machine; a parameter, so that the choice can be tested without one. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  run(command: string, args: readonly string[]): void;
  /** Fetches a browser build and gives the path of its executable. */
  download(name: BrowserName): Promise<string>;
}

const known: Readonly<Record<BrowserName, Readonly<Record<string, readonly string[]>>>> = {
  chromium: {
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    win32: ['C:\\Program Files\\Chromium\\Application\\chrome.exe'],
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};
const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/**
 * The executable of a browser: `CHROMIUM` or `FIREFOX`, a known place, Debian's package (as root),
 * else a build fetched into `.browsers`.
 * @throws Error that says what to do when there is none
 */
export async function findBrowser(
  name: BrowserName,
  machine: Machine = thisMachine,
): Promise<string> {
  const variable = name.toUpperCase();
  const given = machine.env[variable];
  if (given) {
    if (machine.exists(given)) return given;
    throw new Error(`${variable}=${given} does not exist.`);
  }
  const places = known[name][machine.platform] ?? [];
  const found = () => places.find((path) => machine.exists(path));
  const before = found();
  if (before) return before;
  const reasons: string[] = [];
  if (machine.platform === 'linux' && machine.isRoot && machine.exists('/usr/bin/apt-get')) {
    try {
      machine.run('apt-get', ['update', '-qq']);
      machine.run('apt-get', [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        debianPackage[name],
      ]);
      const installed = found();
      if (installed) return installed;
    } catch (error) {
      reasons.push(`apt-get: ${message(error)}`);
    }
  }
  try {
    return await machine.download(name);
  } catch (error) {
    reasons.push(`@puppeteer/browsers: ${message(error)}`);
  }
  throw new Error(
    `No ${name} was found. Install it (Debian: apt-get install ${debianPackage[name]}) or set ` +
      `${variable} to its executable. Tried: ${[...places, ...reasons].join('; ')}`,
  );
}

function message(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (command, args) => {
    execFileSync(command, [...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  },
  async download(name) {
    const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import(
      '@puppeteer/browsers'
    );
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error(`no build for ${process.platform}`);
    const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const cacheDir = resolve(join(import.meta.dirname, '../../.browsers'));
    return (await install({ browser, buildId, cacheDir })).executablePath;
  },
};
