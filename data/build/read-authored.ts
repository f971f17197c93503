import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { expandTerm, termsOfBody } from './authoring/terms';
import { asList, type Finding, isMap, readYaml, type Yaml, type YamlMap } from './yaml-file';

/** A concept as somebody wrote it, with its names spelled out. */
export interface Authored {
  readonly id: string;
  readonly pack: string;
  /** `file:line` from the root of the data. */
  readonly where: string;
  readonly body: YamlMap;
  /** By language, every term with `text`. */
  readonly terms: YamlMap;
}

/** A pack's folder: what its `pack.yaml` says. */
export interface AuthoredPack {
  readonly name: string;
  readonly manifest: YamlMap;
}

/**
 * Reads every pack under `data/packs` and the further names of `data/names`.
 * @param root the folder `data`
 */
export function readAuthored(
  root: string,
  findings: Finding[],
): { packs: readonly AuthoredPack[]; concepts: readonly Authored[] } {
  const folder = join(root, 'packs');
  const packs: AuthoredPack[] = [];
  const byId = new Map<string, Authored>();
  for (const name of readdirSync(folder).sort()) {
    packs.push({ name, manifest: readManifest(join(folder, name), findings) });
    for (const file of readdirSync(join(folder, name)).sort()) {
      if (!file.endsWith('.yaml') || file === 'pack.yaml') continue;
      readConcepts(root, join(folder, name, file), name, byId, findings);
    }
  }
  addNames(join(root, 'names'), byId, findings);
  return { packs, concepts: [...byId.values()] };
}

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
