import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Lowest first. A file may import from its own layer's folder and from any layer below. */
const layers: readonly (readonly string[])[] = [
  ['lib/model'],
  ['lib/text', 'lib/i18n'],
  ['lib/recognition', 'lib/background', 'lib/article', 'lib/selector', 'lib/packs', 'lib/recall'],
  ['lib/proposal'],
  ['lib/messaging'],
  ['lib/page', 'lib/glossary', 'lib/sync', 'lib/interchange', 'lib/lookup'],
  ['components'],
  ['entrypoints'],
];
const pure = [
  'lib/model',
  'lib/text',
  'lib/i18n',
  'lib/recognition',
  'lib/background',
  'lib/packs',
  'lib/proposal',
  'lib/recall',
  'lib/selector',
];

const files = ['lib', 'components', 'entrypoints', 'data']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

const source = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** Folder that a file belongs to, in the terms of the layers. */
function homeOf(file: string): string {
  return layers.flat().find((folder) => file.startsWith(`${folder}/`)) ?? '';
}

function levelOf(file: string): number {
  return layers.findIndex((layer) => layer.includes(homeOf(file)));
}

/** Relative imports of a file, as paths from the root; type-only ones too, for the layers. */
function importsOf(file: string, values = false): string[] {
  const pattern = /(?:import|export)\s+(type\s)?(?:[^'";]*?from\s+)?'(\.[^']+)'/g;
  return [...(source.get(file) ?? '').matchAll(pattern)]
    .filter(([, type]) => !(values && type))
    .map(([, , path]) => relative(root, resolve(root, dirname(file), path ?? '')))
    .flatMap((path) => [path, `${path}.ts`, `${path}.tsx`].find((name) => source.has(name)) ?? []);
}

describe('architecture', () => {
  it('has files to check', () => expect(files.length).toBeGreaterThan(50));

  it('imports only downward', () => {
    const upward = files
      .filter((file) => levelOf(file) >= 0)
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => homeOf(target) !== homeOf(file) && levelOf(target) >= levelOf(file))
          .map((target) => `${file} -> ${target}`),
      );
    expect(upward).toEqual([]);
  });

  it('has no cycles', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const target of importsOf(file, true)) visit(target, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('keeps the DOM, the browser, Dexie and the clock out of pure folders', () => {
    const forbidden =
      /\b(?:document\.|window\.|navigator\.|browser\.|chrome\.|Date\.now|new Date\(\)|Math\.random|localStorage|fetch\()|from '(?:dexie|wxt\/|preact|webextension)/;
    const guilty = files
      .filter((file) => pure.includes(homeOf(file)))
      .filter((file) => forbidden.test(stripComments(source.get(file) ?? '')));
    expect(guilty).toEqual([]);
  });

  it('keeps Dexie in the background', () => {
    const users = files.filter((file) => /from 'dexie'/.test(source.get(file) ?? ''));
    expect(users.filter((file) => homeOf(file) !== 'lib/glossary')).toEqual([]);
    const openers = files.filter((file) =>
      importsOf(file, true).some((target) => homeOf(target) === 'lib/glossary'),
    );
    const elsewhere = openers.filter(
      (file) => !/^(?:lib\/glossary|entrypoints\/background)\//.test(file),
    );
    expect(elsewhere).toEqual([]);
  });

  it('keeps module-level state out of lib', () => {
    const guilty = files
      .filter((file) => file.startsWith('lib/'))
      .filter((file) => /^(?:export )?let /m.test(source.get(file) ?? ''));
    expect(guilty).toEqual([]);
  });

  it('keeps files short', () => {
    const long = files.filter((file) => (source.get(file) ?? '').split('\n').length > 300);
    expect(long).toEqual([]);
  });
});

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
