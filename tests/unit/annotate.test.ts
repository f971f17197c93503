import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOptions, UsageError } from '../../entrypoints/annotate/options';

const root = resolve(import.meta.dirname, '../..');
const page = join(root, 'tests/fixtures/pages/nato-brieven.html');
const command = ['--import', 'tsx', join(root, 'entrypoints/annotate/main.ts')];

interface Output {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly dateSource: string;
  readonly mentions: ReadonlyArray<{
    start: number;
    end: number;
    surface: string;
    concept: string;
    label: string;
    role?: string;
    rejected?: string;
  }>;
  readonly background: ReadonlyArray<{ concept: string; because: string[]; after?: boolean }>;
}

function annotate(...args: string[]): Output[] {
  const printed = execFileSync('node', [...command, ...args], { cwd: root, encoding: 'utf8' });
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Output);
}

describe('annotate', () => {
  let folder: string;
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads a saved page with its date, and offsets refer to the text it gives', () => {
    const [output] = annotate('--ui', 'nl', page);
    expect(output).toMatchObject({ date: '2022-01-26', dateSource: 'json-ld' });
    for (const { start, end, surface } of output?.mentions ?? []) {
      expect(output?.text.slice(start, end)).toBe(surface);
    }
    const blinken = output?.mentions.find(({ concept }) => concept === 'Q7821917');
    expect(blinken).toMatchObject({
      label: 'Antony Blinken',
      role: 'minister van Buitenlandse Zaken',
    });
    expect(output?.background[0]?.because).toContain('Q159');
    expect(output?.background.some(({ after }) => after)).toBe(true);
  });

  it('reads text and JSON Lines, goes on past a broken file and then fails', () => {
    const text = file('a.txt', 'Kop\n\nDe NAVO en Rusland.');
    const lines = file(
      'b.jsonl',
      '{"doc_id":"x","text":"NATO met Putin.","lang":"en"}\n{"id":2,"text":"Niets","lang":"nl"}\n',
    );
    const run = spawnSync(
      'node',
      [...command, '--lang', 'nl', join(folder, 'missing.txt'), text, lines],
      { cwd: root, encoding: 'utf8' },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('missing.txt');
    const outputs = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Output);
    expect(outputs.map(({ id }) => id)).toEqual(['a.txt', 'x', '2']);
    expect(outputs[0]?.mentions.map(({ surface }) => surface)).toEqual(['NAVO', 'Rusland']);
  });

  it('takes further glossaries, says what is wrong in them, and can leave the packs out', () => {
    const csv = file('g.csv', 'id,kind,lang,term\nu:1,person,nl,Jan Voorbeeld\nu:2,alien,nl,Wie\n');
    const text = file('c.txt', 'Jan Voorbeeld was in Moskou.');
    const run = spawnSync(
      'node',
      [...command, '--no-packs', '--lang', 'nl', '--glossary', csv, text],
      { cwd: root, encoding: 'utf8' },
    );
    expect(run.stderr).toContain('g.csv:3: Unknown kind alien');
    expect((JSON.parse(run.stdout) as Output).mentions.map(({ concept }) => concept)).toEqual([
      'u:1',
    ]);
  });

  it('shows what was rejected and why, on demand', () => {
    const text = file('d.txt', 'De medailles blinken. Blinken doen ze.');
    expect(annotate('--lang', 'nl', text)[0]?.mentions).toEqual([]);
    const all = annotate('--all', '--lang', 'nl', text)[0]?.mentions;
    expect(all).toMatchObject([{ surface: 'Blinken', rejected: 'common-word' }]);
  });

  it.each([[[]], [['--date', '2022-13', 'x']], [['--lang', 'Dutch', 'x']], [['--what', 'x']]])(
    'refuses %j',
    (args) => expect(() => parseOptions(args)).toThrow(UsageError),
  );
});
