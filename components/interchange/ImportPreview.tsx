import { useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import type { Reading } from '../../lib/interchange/format';
import type { Concept } from '../../lib/model/concept';
import type { ManagerViewProps } from '../manager-props';
import { useRemote } from '../use-remote';
import { formatCount } from './amounts';
import { ComparedGroup } from './ComparedGroup';
import { chosenOf, countTaken, firstChoices, offered } from './choice';
import type { Groups } from './compare';
import { DestinationFields } from './DestinationFields';
import { firstDestination, fitsOwn, listFor } from './destination';
import { Findings } from './Findings';
import type { FetchedPack } from './fetch-concepts';
import { StepHeading } from './StepHeading';

/** What the reader decided to import. */
export interface ImportOrder {
  readonly concepts: readonly Concept[];
  /** Null: among the reader's own. */
  readonly list: {
    readonly id: string;
    readonly name: string;
    readonly replaced: FetchedPack | null;
  } | null;
}

export interface ImportPreviewProps extends ManagerViewProps {
  /** Name of the file. */
  readonly name: string;
  readonly reading: Reading;
  readonly groups: Groups;
  /** The order is being carried out. */
  readonly busy: boolean;
  readonly onImport: (order: ImportOrder) => void;
  readonly onCancel: () => void;
}

/** What a file would bring, and where it would go; nothing is written yet. */
export function ImportPreview(props: ImportPreviewProps) {
  const { name, reading, groups, busy, onImport, onCancel, services, lang, t, revision } = props;
  const all = reading.concepts.length;
  const [choices, setChoices] = useState(firstChoices);
  const [destination, setDestination] = useState(() =>
    firstDestination(name, all - groups.same.length),
  );
  const packs = useRemote(() => services.ask('packs.list', {}), [revision]);
  const installed = packs.state === 'ready' ? packs.value : [];
  const own = destination.place === 'own';
  const list = own ? null : listFor(destination, installed, lang);
  // A list that is replaced is replaced whole: what stays the same has to be in the new one too.
  const kept = list?.replaced ? groups.same : [];
  const taken = offered.reduce((sum, one) => sum + countTaken(groups[one], choices[one]), 0);
  const count = taken + kept.length;
  const submit = (event: Event) => {
    event.preventDefault();
    onImport({
      concepts: [...chosenOf(groups, choices), ...kept.map(({ concept }) => concept)],
      list: list && { ...list, name: destination.name.trim() },
    });
  };
  if (all === 0) {
    return (
      <>
        <StepHeading>{t('import.empty', { name })}</StepHeading>
        <Findings {...{ ...reading, lang, t }} />
        <p class="choices">
          <button type="button" onClick={onCancel}>
            {t('import.another')}
          </button>
        </p>
      </>
    );
  }
  return (
    <form onSubmit={submit}>
      <StepHeading>
        {t(pluralKey('import.holds', all, lang), {
          name,
          count: formatCount(all, lang),
          format: t(`import.format.${reading.format}`),
        })}
      </StepHeading>
      <Findings {...{ ...reading, lang, t }} />
      {offered.map((one) => (
        <ComparedGroup
          key={one}
          name={one}
          group={groups[one]}
          choice={choices[one]}
          hint={t(one === 'conflict' && !own ? 'import.hint.conflictInList' : `import.hint.${one}`)}
          onChoose={(choice) => setChoices({ ...choices, [one]: choice })}
          {...{ services, lang, t }}
        />
      ))}
      {groups.same.length > 0 && (
        <p class="same quiet">
          {t(pluralKey(kept.length > 0 ? 'import.kept' : 'import.same', groups.same.length, lang), {
            count: formatCount(groups.same.length, lang),
          })}
        </p>
      )}
      <DestinationFields
        {...{ destination, count, lang, t }}
        packs={installed}
        onChange={setDestination}
      />
      <p class="choices">
        <button
          type="submit"
          class="primary"
          disabled={busy || count === 0 || (own && !fitsOwn(count))}
        >
          {t(pluralKey('import.go', count, lang), { count: formatCount(count, lang) })}
        </button>
        <button type="button" disabled={busy} onClick={onCancel}>
          {t('work.cancel')}
        </button>
      </p>
    </form>
  );
}
