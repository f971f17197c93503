import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { expandTerm, termsOfBody } from './authoring/terms';
import { asList, type Finding, isMap, readYaml, type Yaml, type YamlMap } from './yaml-file';

/** A concept as somebody wrote it, with its names spelled out. */
export interface Authored {
  readonly id: string;
  /** The pack's folder. */
  readonly pack: string;
  /** `file:line` from the root of the data. */
  readonly where: string;
  readonly body: YamlMap;
  /** By language, every term with `text`. */
  readonly terms: YamlMap;
}

/** A pack's folder: what its `pack.yaml` says. */
export interface AuthoredPack {
  readonly folder: string;
  readonly manifest: YamlMap;
}

/**
 * Reads every pack under `data/packs` and the further names of `data/names`.
 * @param root the folder `data`
 * @param further the folder of one more pack, which may refer to those
 */
export function readAuthored(
  root: string,
  findings: Finding[],
  further?: string,
): { packs: readonly AuthoredPack[]; concepts: readonly Authored[] } {
  const own = readdirSync(join(root, 'packs')).sort();
  const folders = own.map((name) => join(root, 'packs', name));
  const packs: AuthoredPack[] = [];
  const byId = new Map<string, Authored>();
  for (const folder of further === undefined ? folders : [...folders, further]) {
    packs.push({ folder, manifest: readManifest(folder, findings) });
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.yaml') || reserved.has(file)) continue;
      readConcepts(root, join(folder, file), folder, byId, findings);
    }
  }
  addNames(join(root, 'names'), byId, findings);
  return { packs, concepts: [...byId.values()] };
}

/** Files of a pack's folder that hold no concepts. */
const reserved: ReadonlySet<string> = new Set(['pack.yaml', 'sources.yaml']);

function readManifest(folder: string, findings: Finding[]): YamlMap {
  const path = join(folder, 'pack.yaml');
  if (existsSync(path)) return readYaml(path, findings).value;
  findings.push({ where: path, message: 'a pack needs a pack.yaml' });
  return {};
}

function readConcepts(
  root: string,
  path: string,
  pack: string,
  byId: Map<string, Authored>,
  findings: Finding[],
): void {
  const file = readYaml(path, findings);
  for (const [id, body] of Object.entries(file.value)) {
    const where = `${relative(root, path)}:${file.lineOf(id)}`;
    const before = byId.get(id);
    if (before) findings.push({ where, message: `${id} is defined already at ${before.where}` });
    else if (!isMap(body)) findings.push({ where, message: `${id} is not a map` });
    else byId.set(id, { id, pack, where, body, terms: termsOfBody(body) });
  }
}

/** Adds the terms of `names/<lang>.yaml` to concepts that the packs define. */
function addNames(folder: string, byId: Map<string, Authored>, findings: Finding[]): void {
  for (const name of readdirSync(folder).sort()) {
    const lang = basename(name, '.yaml');
    const file = readYaml(join(folder, name), findings);
    for (const [id, terms] of Object.entries(file.value)) {
      const where = `names/${name}:${file.lineOf(id)}`;
      const concept = byId.get(id);
      if (!concept) findings.push({ where, message: `${id} is defined nowhere` });
      else if (lang in concept.terms) {
        findings.push({ where, message: `${id} has names in ${lang} at ${concept.where}` });
      } else {
        byId.set(id, { ...concept, terms: { ...concept.terms, [lang]: listOf(terms) } });
      }
    }
  }
}

function listOf(terms: Yaml): readonly Yaml[] {
  return asList(terms).map(expandTerm);
}
