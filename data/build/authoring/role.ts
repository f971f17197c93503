import { isMap, type Yaml, type YamlMap } from '../yaml-file';
import type { Author } from './author';
import { inGender, type Office } from './vocabulary';

const date = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?`;
const line = new RegExp(
  String.raw`^(?<office>\S+) (?<of>.+?) (?<from>${date})?\.\.(?:(?<to>${date}|\?)|=(?<asOf>${date}))?(?<acting> acting)? (?<source>\S+)$`,
);

/** A role as the pack has it, from its line or its map. */
export function expandRole(written: Yaml, gender: string | undefined, author: Author): Yaml {
  if (isMap(written)) return expandMap(written, gender, author);
  const parts = line.exec(String(written))?.groups;
  if (!parts) {
    author.complain(`roles: "${String(written)}" is not "office of from..to source"`);
    return written;
  }
  const { office = '', of = '', from, to, asOf, acting, source = '' } = parts;
  return {
    ...titled(office, gender, author),
    of: author.resolve(of, 'roles'),
    ...(from && { from }),
    ...(to && { to: to === '?' ? 'unknown' : to }),
    ...(asOf && { asOf }),
    ...(acting && { acting: true }),
    source: author.source(source),
  };
}

function expandMap(role: YamlMap, gender: string | undefined, author: Author): YamlMap {
  const { office, of, source, ...rest } = role;
  return {
    ...(typeof office === 'string' && titled(office, gender, author)),
    ...rest,
    ...(typeof of === 'string' && { of: author.resolve(of, 'roles') }),
    ...(source !== undefined && { source: author.source(source) }),
  };
}

function titled(key: string, gender: string | undefined, author: Author): YamlMap {
  const office: Office | undefined = author.vocabulary.offices[key];
  if (!office) {
    author.complain(`roles: there is no office ${key} in data/vocabulary/offices.yaml`);
    return { office: key };
  }
  const { rank } = office;
  const title = Object.fromEntries(
    Object.entries(office.title).map(([lang, word]) => [lang, inGender(word, gender)]),
  );
  return { office: key, title, ...(rank !== undefined && { rank }) };
}
