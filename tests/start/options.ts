import { parseArgs } from 'node:util';
import { isPartialDate } from '../../lib/model/dates';
import type { BrowserName } from '../browsers/find';

export interface StartOptions {
  /** A text or saved page; the sample article without one. */
  readonly file?: string;
  readonly date?: string;
  readonly lang: string;
  readonly browser: BrowserName;
  readonly headless: boolean;
  readonly screenshot: string;
}

export const usage = `npm start [-- FILE] [options]

  FILE              a text (.txt) or saved page (.html) to open instead of the sample article
  --date DATE       day of the article: YYYY, YYYY-MM or YYYY-MM-DD
  --lang xx         language of a text (default nl)
  --browser NAME    chromium (default) or firefox
  --headless        no window: print the names found and write a screenshot
  --screenshot PATH where to write it (default .output/sidelight.png)
`;

/** @throws Error that says what is wrong with the command line */
export function parseStart(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      lang: { type: 'string' },
      browser: { type: 'string' },
      headless: { type: 'boolean' },
      screenshot: { type: 'string' },
    },
  });
  const { date, lang = 'nl', browser = 'chromium' } = values;
  const [file] = positionals;
  if (positionals.length > 1) throw new Error(`One file at a time, not ${positionals.join(', ')}.`);
  if (date !== undefined && !isPartialDate(date)) {
    throw new Error(`--date ${date}: must be YYYY, YYYY-MM or YYYY-MM-DD.`);
  }
  if (!/^[a-z]{2,3}$/.test(lang)) throw new Error(`--lang ${lang}: must be a language like nl.`);
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser ${browser}: must be chromium or firefox.`);
  }
  const display = platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
  return {
    ...(file !== undefined && { file }),
    ...(date !== undefined && { date }),
    lang,
    browser,
    headless: values.headless ?? !display,
    screenshot: values.screenshot ?? '.output/sidelight.png',
  };
}
