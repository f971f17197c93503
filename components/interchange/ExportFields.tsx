import { useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import type { FormatId } from '../../lib/interchange/format';
import { pick } from '../../lib/model/concept';
import type { ExportViewProps } from '../manager-props';
import { useRemote } from '../use-remote';
import { formatCount } from './amounts';
import type { Origin } from './fetch-concepts';
import { Option } from './Option';

/** Formats that are written. */
const writable = ['csv', 'json', 'tbx', 'skos', 'markdown'] as const satisfies readonly FormatId[];

/** What the reader chose to export. */
export interface ExportChoice {
  readonly origin: Origin;
  /** Beginning of the file's name. */
  readonly name: string;
  readonly format: (typeof writable)[number];
}

export interface ExportFieldsProps extends ExportViewProps {
  readonly onExport: (choice: ExportChoice) => void;
}

/** Which entries to export, and in what format. */
export function ExportFields(props: ExportFieldsProps) {
  const { services, lang, t, revision, selected, onExport } = props;
  const [what, setWhat] = useState<'selected' | 'own' | 'pack'>(
    selected.length > 0 ? 'selected' : 'own',
  );
  const [chosenPack, setPack] = useState<string | null>(null);
  const [format, setFormat] = useState<ExportChoice['format']>('csv');
  const packs = useRemote(() => services.ask('packs.list', {}), [revision]);
  const installed = packs.state === 'ready' ? packs.value : [];
  const pack = installed.find(({ id }) => id === chosenPack) ?? installed[0];

  const submit = (event: Event) => {
    event.preventDefault();
    if (what === 'selected') {
      onExport({ origin: { concepts: selected }, name: 'sidelight-selection', format });
    } else if (what === 'own') {
      onExport({ origin: { own: true }, name: 'sidelight-entries', format });
    } else if (pack !== undefined) {
      const { id, title, entries } = pack;
      const name = pick(title, [lang]) ?? id;
      onExport({ origin: { pack: { id, name, entries } }, name: id, format });
    }
  };
  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend>{t('export.what')}</legend>
        {selected.length > 0 && (
          <Option
            group="export-what"
            checked={what === 'selected'}
            onChoose={() => setWhat('selected')}
            label={t(pluralKey('export.selected', selected.length, lang), {
              count: formatCount(selected.length, lang),
            })}
          />
        )}
        <Option
          group="export-what"
          checked={what === 'own'}
          onChoose={() => setWhat('own')}
          label={t('export.own')}
          hint={t('export.ownHint')}
        />
        <Option
          group="export-what"
          checked={what === 'pack'}
          disabled={pack === undefined}
          onChoose={() => setWhat('pack')}
          label={t('export.pack')}
        />
        {what === 'pack' && (
          <select
            class="below"
            aria-label={t('export.pack')}
            value={pack?.id}
            onChange={({ currentTarget }) => setPack(currentTarget.value)}
          >
            {installed.map(({ id, title, entries }) => (
              <option key={id} value={id}>
                {pick(title, [lang]) ?? id} ({formatCount(entries, lang)})
              </option>
            ))}
          </select>
        )}
      </fieldset>
      <fieldset>
        <legend>{t('export.as')}</legend>
        {writable.map((one) => (
          <Option
            key={one}
            group="export-format"
            checked={format === one}
            onChoose={() => setFormat(one)}
            label={t(`import.format.${one}`)}
            hint={t(`export.good.${one}`)}
          />
        ))}
      </fieldset>
      <p class="choices">
        <button type="submit" class="primary">
          {t('export.go')}
        </button>
      </p>
    </form>
  );
}
