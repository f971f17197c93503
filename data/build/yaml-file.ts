import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';

/** Parsed YAML: what a person may write is wider than what the schema takes. */
export type Yaml = string | number | boolean | null | readonly Yaml[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: Yaml;
}

/** Something in the authored sources that is wrong, with the place to mend it. */
export interface Finding {
  /** `file:line`, or the file alone. */
  readonly where: string;
  readonly message: string;
}

/** A YAML file that is a map, with the line of each of its keys (from 1). */
export interface YamlFile {
  readonly value: YamlMap;
  lineOf(key: string): number;
}

export function isMap(value: Yaml | undefined): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A single value or a list of them. */
export function asList(value: Yaml | undefined): readonly Yaml[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Yaml];
}

/** Reads a file; what does not parse becomes findings, and the file counts as empty. */
export function readYaml(path: string, findings: Finding[]): YamlFile {
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
  const parsed: Yaml = document.errors.length > 0 ? {} : (document.toJS() as Yaml);
  return { value: isMap(parsed) ? parsed : {}, lineOf: (key) => keys.get(key) ?? 1 };
}
