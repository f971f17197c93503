import type { ManagerViewProps } from '../manager-props';
import { useRemote } from '../use-remote';
import type { Compared } from './compare';
import { fieldText, namedFields } from './field-text';

export interface DifferencesProps extends Pick<ManagerViewProps, 'services' | 't'> {
  readonly compared: Compared;
}

/** The fields of an entry that would change, as they are and as they would be. */
export function Differences({ services, t, compared: { concept, comparison } }: DifferencesProps) {
  const present = useRemote(
    () => services.ask('glossary.get', { concept: concept.id }),
    [concept.id],
  );
  if (present.state === 'loading') return null;
  if (present.state === 'failed') return <p class="complaint">{present.message}</p>;
  const now = present.value?.concept;
  return (
    <dl class="differences">
      {namedFields
        .filter((field) => comparison.fields.includes(field))
        .map((field) => {
          const before = now && fieldText(now, field, t);
          const after = fieldText(concept, field, t);
          return (
            <div key={field}>
              <dt>{t(`import.field.${field}`)}</dt>
              {after === undefined ? (
                <dd>{t('import.differs')}</dd>
              ) : (
                <>
                  <dd>
                    <span class="quiet">{t('import.now')}</span> {before || t('import.nothing')}
                  </dd>
                  <dd>
                    <span class="quiet">{t('import.then')}</span> {after || t('import.nothing')}
                  </dd>
                </>
              )}
            </div>
          );
        })}
    </dl>
  );
}
