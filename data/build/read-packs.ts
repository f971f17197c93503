import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Concept, conceptSchema } from '../../lib/model/concept';
import { type Pack, packSchema } from '../../lib/model/pack';
import type { Author } from './authoring/author';
import { expandConcept } from './authoring/expand';
import { createResolver } from './authoring/references';
import { readVocabulary, type Vocabulary } from './authoring/vocabulary';
import { checkCoverage, coverageSchema } from './checks/check-coverage';
import { checkPacks } from './checks/check-packs';
import { type Homographs, markHomographs } from './mark-homographs';
import { cachedPacks } from './pack-cache';
import { type Authored, readAuthored } from './read-authored';
import { asList, type Finding, isMap, readYaml, type Yaml, type YamlMap } from './yaml-file';

/** Concepts of countries by ISO 3166-1 code. */
type Countries = Readonly<Record<string, string>>;

export class PackError extends Error {
  override readonly name = 'PackError';
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(({ where, message }) => `${where}: ${message}`).join('\n'));
  }
}

/**
 * Reads all authored packs. Concepts come out sorted by id, so that equal sources give equal bytes.
 * @param root the folder `data`
 * @throws PackError with every finding at once
 */
export function readPacks(root: string): readonly Pack[] {
  return cachedPacks(root, () => {
    const { packs, findings } = inspectPacks(root);
    if (findings.length > 0) throw new PackError(findings);
    return packs;
  });
}

/** The concepts of all packs. @throws PackError */
export function readConcepts(root: string): readonly Concept[] {
  return readPacks(root).flatMap(({ concepts }) => concepts);
}

/**
 * The pack in a folder of its own, which may refer to ours.
 * @throws PackError with every finding at once
 */
export function readPackIn(root: string, folder: string): Pack {
  const { packs, findings } = inspectPacks(root, folder);
  const pack = packs.at(-1);
  if (findings.length > 0 || !pack) throw new PackError(findings);
  return pack;
}

/**
 * Reads all authored packs; what is wrong comes as findings, and wrong concepts are left out.
 * @param further the folder of one more pack; it comes last
 */
export function inspectPacks(
  root: string,
  further?: string,
): {
  readonly packs: readonly Pack[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const authored = readAuthored(root, findings, further);
  const vocabulary = readVocabulary(join(root, 'vocabulary'), findings);
  const sources = sourcesIn([root, ...(further === undefined ? [] : [further])], findings);
  const countries = readYaml(join(root, 'countries/ids.yaml'), findings).value as Countries;
  const words = { vocabulary, sources, countries };
  const expanded = expandAll(authored.concepts, words, findings);
  const homographs = readYaml(join(root, 'homographs.yaml'), findings).value as Homographs;
  const packs = authored.packs.flatMap(({ folder, manifest }): Pack[] => {
    const concepts = expanded
      .filter(({ pack }) => pack === folder)
      .flatMap(({ where, concept }) => parseConcept(where, concept, findings))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((concept) => markHomographs(concept, homographs));
    const parsed = v.safeParse(packSchema, { format: 1, ...manifest, concepts });
    if (parsed.success) return [parsed.output];
    findings.push(
      ...parsed.issues.map((issue) => findingOf(join(folder, 'pack.yaml'), 'pack', issue)),
    );
    return [];
  });
  const places = new Map(authored.concepts.map(({ id, where }) => [id, where]));
  const single = new Set(
    Object.entries(vocabulary.offices).flatMap(([key, office]) => (office.single ? key : [])),
  );
  const wrong = [...checkPacks(packs, single), ...uncovered(root, packs, countries, findings)];
  for (const { concept, message } of wrong) {
    findings.push({ where: places.get(concept) ?? concept, message: `${concept}: ${message}` });
  }
  return { packs, findings };
}

/** Offices of `coverage.yaml` that nobody holds. */
function uncovered(
  root: string,
  packs: readonly Pack[],
  countries: Countries,
  findings: Finding[],
) {
  const path = join(root, 'coverage.yaml');
  const coverage = v.safeParse(coverageSchema, readYaml(path, findings).value);
  if (!coverage.success) {
    findings.push(...coverage.issues.map((issue) => findingOf(path, 'coverage', issue)));
    return [];
  }
  const concepts = packs.flatMap((pack) => pack.concepts);
  return checkCoverage(concepts, coverage.output, (code) => countries[code] ?? code);
}

/** Sources by key, of the folders that list any. */
function sourcesIn(folders: readonly string[], findings: Finding[]): YamlMap {
  const files = folders.map((folder) => join(folder, 'sources.yaml')).filter(existsSync);
  return Object.assign({}, ...files.map((file) => readYaml(file, findings).value)) as YamlMap;
}

/** What shorthand is spelled out with. */
interface Words {
  readonly vocabulary: Vocabulary;
  readonly sources: YamlMap;
  readonly countries: Countries;
}

function expandAll(
  concepts: readonly Authored[],
  { vocabulary, sources, countries }: Words,
  findings: Finding[],
) {
  const resolve = createResolver(concepts, countries);
  const termsOf = new Map(concepts.map(({ id, terms }) => [id, terms]));
  const textOf = (id: string, lang: string, type?: string) => {
    const list = asList(termsOf.get(id)?.[lang]);
    const term = list.find((one) => isMap(one) && (type === undefined || one.type === type));
    return isMap(term) ? String(term.text) : undefined;
  };
  return concepts.map(({ id, pack, where, body, terms }) => {
    const complain = (message: string) => findings.push({ where, message: `${id}: ${message}` });
    const author: Author = {
      vocabulary,
      resolve(reference, field) {
        const found = resolve(reference);
        if ('id' in found) return found.id;
        complain(`${field}: ${found.wrong}`);
        return reference.replaceAll(' ', '-');
      },
      source(key) {
        if (typeof key !== 'string') return key;
        const source: Yaml | undefined = sources[key];
        if (source === undefined) complain(`there is no source ${key} in data/sources.yaml`);
        return source ?? { label: key };
      },
      // English puts a name before the noun where there is no adjective: a New Zealand politician.
      adjective: (country, lang) =>
        textOf(country, lang, 'adj') ?? (lang === 'en' ? textOf(country, lang) : undefined),
      label: (country, lang) => textOf(country, lang),
      complain,
    };
    return { pack, where, concept: expandConcept(id, body, terms, author) };
  });
}

function parseConcept(where: string, concept: YamlMap, findings: Finding[]): readonly Concept[] {
  const parsed = v.safeParse(conceptSchema, concept);
  if (parsed.success) return [parsed.output];
  findings.push(...parsed.issues.map((issue) => findingOf(where, String(concept.id), issue)));
  return [];
}

function findingOf(where: string, what: string, issue: v.BaseIssue<unknown>): Finding {
  const field = v.getDotPath(issue);
  return { where, message: `${what}: ${field ? `${field}: ` : ''}${issue.message}` };
}
