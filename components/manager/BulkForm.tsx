import { useEffect, useId, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { kinds } from '../../lib/model/concept';
import { type Bulk, bulkSchema } from '../../lib/model/entry';
import type { ManagerViewProps } from '../manager-props';

/** What is to be done to many entries and needs a word more. */
export type BulkQuestion = 'tag' | 'untag' | 'kind';

interface BulkFormProps extends Pick<ManagerViewProps, 't'> {
  readonly question: BulkQuestion;
  readonly tags: readonly string[];
  readonly onDo: (action: Bulk) => void;
  readonly onCancel: () => void;
}

/** Asks which tag, or which kind. */
export function BulkForm({ question, tags, onDo, onCancel, t }: BulkFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const first: Readonly<Record<BulkQuestion, string>> = {
    tag: '',
    untag: tags[0] ?? '',
    kind: kinds[0],
  };
  const [value, setValue] = useState(first[question]);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const action = v.safeParse(
    bulkSchema,
    question === 'kind' ? { do: question, kind: value } : { do: question, tag: value },
  );
  const options =
    question === 'kind'
      ? kinds.map((kind) => [kind, t(`kind.${kind}`)])
      : tags.map((tag) => [tag, tag]);
  return (
    <form
      class="row"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (action.success) onDo(action.output);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label htmlFor={id}>{t(question === 'kind' ? 'manager.kind' : 'manager.tag')}</label>
      {question === 'tag' ? (
        <>
          <input
            id={id}
            type="text"
            list={`${id}-tags`}
            required
            maxLength={60}
            value={value}
            onInput={({ currentTarget }) => setValue(currentTarget.value)}
          />
          <datalist id={`${id}-tags`}>
            {tags.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </>
      ) : (
        <select
          id={id}
          value={value}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
        >
          {options.map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      )}
      <button type="submit" class="primary" disabled={!action.success}>
        {t(`manager.apply.${question}`)}
      </button>
      <button type="button" class="link quiet" onClick={onCancel}>
        {t('manager.cancel')}
      </button>
    </form>
  );
}
