import { csvFormat } from './csv/csv-format';
import type { Format, FormatId } from './format';
import { jsonFormat } from './json/json-format';
import { markdownFormat } from './markdown/markdown-format';
import { skosFormat } from './skos/skos-format';
import { tbxFormat } from './tbx/tbx-format';
import { yomitanFormat } from './yomitan/yomitan-format';

const byId: Readonly<Record<FormatId, Format>> = {
  csv: csvFormat,
  json: jsonFormat,
  tbx: tbxFormat,
  skos: skosFormat,
  yomitan: yomitanFormat,
  markdown: markdownFormat,
};

/** All formats, in the order in which they are offered. */
export const formats: readonly Format[] = Object.values(byId);

/** The format of an id. */
export function formatOf(id: FormatId): Format {
  return byId[id];
}
