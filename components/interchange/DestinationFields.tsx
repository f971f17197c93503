import { pick } from '../../lib/model/concept';
import { mostTogether } from '../../lib/model/entry';
import type { InstalledPack } from '../../lib/model/installed-pack';
import type { ManagerViewProps } from '../manager-props';
import { formatCount } from './amounts';
import { type Destination, fitsOwn, namesakeOf } from './destination';
import { Option } from './Option';

export interface DestinationProps extends Pick<ManagerViewProps, 'lang' | 't'> {
  readonly destination: Destination;
  /** Entries that are to go there. */
  readonly count: number;
  readonly packs: readonly InstalledPack[];
  readonly onChange: (destination: Destination) => void;
}

/** Where the entries go: among the reader's own, or into a list that can be switched off. */
export function DestinationFields(props: DestinationProps) {
  const { destination, count, packs, onChange, lang, t } = props;
  const { place, name, replace } = destination;
  const change = (part: Partial<Destination>) => onChange({ ...destination, ...part });
  const namesake = place === 'list' ? namesakeOf(name, packs) : undefined;
  const most = formatCount(mostTogether, lang);
  return (
    <fieldset class="destination">
      <legend>{t('import.where')}</legend>
      <Option
        group="import-place"
        checked={place === 'own'}
        disabled={place !== 'own' && !fitsOwn(count)}
        onChoose={() => change({ place: 'own' })}
        label={t('import.own')}
        hint={t('import.ownHint', { most })}
      />
      <Option
        group="import-place"
        checked={place === 'list'}
        onChoose={() => change({ place: 'list' })}
        label={t('import.list')}
        hint={t('import.listHint')}
      />
      {place === 'own' && !fitsOwn(count) && (
        <p class="complaint" role="alert">
          {t('import.tooManyForOwn', { most })}
        </p>
      )}
      {place === 'list' && (
        <label class="below">
          <span>{t('import.listName')}</span>
          <input
            required
            maxLength={200}
            value={name}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </label>
      )}
      {namesake && (
        <fieldset class="below">
          <legend>{t('import.nameTaken', { name: pick(namesake.title, [lang]) ?? '' })}</legend>
          <Option
            group="import-replace"
            checked={!replace}
            onChoose={() => change({ replace: false })}
            label={t('import.keepBoth')}
          />
          <Option
            group="import-replace"
            checked={replace}
            onChoose={() => change({ replace: true })}
            label={t('import.replace')}
            hint={t('import.replaceHint')}
          />
        </fieldset>
      )}
    </fieldset>
  );
}
