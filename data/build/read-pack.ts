import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import type { Pack } from '../../lib/model/pack';
import { packSchema } from '../../lib/model/pack';
import { checkPack } from './check-pack';
import { expandConcept, type Sources, withTerms, type Yaml, type YamlMap } from './expand';
import { type Homographs, markHomographs } from './mark-homographs';

/** Something in the authored sources that is wrong, with the place to mend it. */
export interface Finding {
  /** `file:line`, or the file alone. */
  readonly where: string;
  readonly message: string;
}

export class PackError extends Error {
  override readonly name = 'PackError';
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(({ where, message }) => `${where}: ${message}`).join('\n'));
  }
}

/**
 * Reads the authored YAML of one pack (`pack.yaml`, `sources.yaml` and files of concepts by id)
 * into the format that the extension loads, with the names of `names/<lang>.yaml`. Concepts come
 * out sorted by id, so that equal sources give equal bytes.
 * @throws PackError with every finding at once
 */
export function readPack(folder: string): Pack {
  const findings: Finding[] = [];
  const manifest = readYaml(join(folder, 'pack.yaml'), findings).value;
  const sources = readYaml(join(folder, 'sources.yaml'), findings).value as Sources;
  const places = new Map<string, string>();
  const concepts: YamlMap[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml') || reserved.has(name)) continue;
    const file = readYaml(join(folder, name), findings);
    for (const [id, body] of Object.entries(file.value)) {
      const where = `${name}:${file.lineOf(id)}`;
      const before = places.get(id);
      if (before) findings.push({ where, message: `${id} is defined already at ${before}` });
      places.set(id, where);
      const expanded = expandConcept(id, body, sources);
      for (const message of expanded.findings) findings.push({ where, message });
      concepts.push(expanded.concept);
    }
  }
  addNames(join(folder, 'names'), concepts, findings);
  concepts.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const parsed = v.safeParse(packSchema, { format: 1, ...manifest, concepts });
  if (!parsed.success) {
    for (const issue of parsed.issues) findings.push(locate(issue, concepts, places));
    throw new PackError(findings);
  }
  findings.push(
    ...checkPack(parsed.output).map(({ concept, message }) => ({
      where: places.get(concept) ?? concept,
      message: `${concept}: ${message}`,
    })),
  );
  if (findings.length > 0) throw new PackError(findings);
  const homographs = readHomographs(folder);
  const marked = parsed.output.concepts.map((concept) => markHomographs(concept, homographs));
  return { ...parsed.output, concepts: marked };
}

/** Files that hold no concepts. */
const reserved: ReadonlySet<string> = new Set(['pack.yaml', 'sources.yaml', 'homographs.yaml']);

function readHomographs(folder: string): Homographs {
  const file = join(folder, 'homographs.yaml');
  return existsSync(file) ? (readYaml(file, []).value as unknown as Homographs) : {};
}

/** Adds the terms of `names/<lang>.yaml`, by concept, to concepts that the other files define. */
function addNames(folder: string, concepts: YamlMap[], findings: Finding[]): void {
  if (!existsSync(folder)) return;
  const byId = new Map(concepts.map((concept, index) => [String(concept.id), index]));
  for (const name of readdirSync(folder).sort()) {
    const lang = basename(name, '.yaml');
    const file = readYaml(join(folder, name), findings);
    for (const [id, terms] of Object.entries(file.value)) {
      const where = `names/${name}:${file.lineOf(id)}`;
      const index = byId.get(id) ?? -1;
      const concept = concepts[index];
      if (!concept) findings.push({ where, message: `${id} is defined nowhere` });
      else if (lang in (concept.terms as YamlMap)) {
        findings.push({ where, message: `${id} has terms in ${lang} where it is defined` });
      } else {
        concepts[index] = withTerms(concept, lang, terms);
      }
    }
  }
}

function locate(
  issue: v.InferIssue<typeof packSchema>,
  concepts: readonly YamlMap[],
  places: ReadonlyMap<string, string>,
): Finding {
  const path = v.getDotPath(issue) ?? '';
  const index = /^concepts\.(\d+)\.?/.exec(path);
  const id = index ? String(concepts[Number(index[1])]?.id) : undefined;
  const field = index ? path.slice(index[0].length) : path;
  return {
    where: id ? (places.get(id) ?? id) : 'pack.yaml',
    message: `${id ?? 'pack'}: ${field}: ${issue.message}`,
  };
}

function readYaml(path: string, findings: Finding[]) {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), {
    lineCounter: lines,
    uniqueKeys: true,
  });
  for (const error of document.errors) {
    findings.push({ where: `${path}:${error.linePos?.[0].line ?? 1}`, message: error.message });
  }
  const keys = new Map<string, number>();
  const { contents } = document;
  if (contents && 'items' in contents) {
    for (const item of contents.items) {
      const key = (item as { key?: { value?: unknown; range?: [number, number, number] } }).key;
      if (key?.range) keys.set(String(key.value), lines.linePos(key.range[0]).line);
    }
  }
  const value = (document.errors.length > 0 ? {} : (document.toJS() ?? {})) as Record<string, Yaml>;
  return { value, lineOf: (key: string) => keys.get(key) ?? 1 };
}
