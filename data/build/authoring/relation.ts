import { isMap, type Yaml, type YamlMap } from '../yaml-file';
import type { Author } from './author';

const line = /^(?<to>.+?)(?: (?<from>\d{4}(?:-\d\d){0,2})?\.\.(?<until>\d{4}(?:-\d\d){0,2})?)?$/;

/** `memberOf NATO 2004-03-29..`, or a map whose `to` is a reference. */
export function expandRelation(written: Yaml, author: Author): Yaml {
  if (isMap(written)) {
    return { ...written, to: author.resolve(String(written.to), 'relations') };
  }
  const [type = '', ...rest] = String(written).split(' ');
  return { type, ...expandTarget(rest.join(' '), 'relations', author) };
}

/** `Labour Party 2010..2019`: a concept, and when. */
export function expandTarget(written: string, field: string, author: Author): YamlMap {
  const { to = written, from, until } = line.exec(written)?.groups ?? {};
  return {
    to: author.resolve(to, field),
    ...(from && { from }),
    ...(until && { until }),
  };
}
