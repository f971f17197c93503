import { pick, type Role } from '../../lib/model/concept';
import { Complaint, type FieldsProps } from './Complaint';

/** Offices with their dates: what the card says of then and now. */
export function RoleFields({ draft, problems, onChange, lang, t }: FieldsProps) {
  const { roles } = draft;
  const set = (index: number, change: Partial<Role>) =>
    onChange({ roles: roles.map((role, at) => (at === index ? { ...role, ...change } : role)) });
  return (
    <fieldset>
      <legend>{t('form.roles')}</legend>
      {roles.map((role, index) => (
        // Rows have no identity but their place; inputs are controlled, so the place will do.
        <div class="fields role" key={index}>
          <input
            aria-label={t('form.title')}
            placeholder={t('form.title')}
            value={role.title[lang] ?? pick(role.title, [lang]) ?? ''}
            onInput={({ currentTarget }) =>
              set(index, { title: { ...role.title, [lang]: currentTarget.value } })
            }
          />
          <input
            class="when"
            aria-label={t('form.from')}
            placeholder={t('form.from')}
            title={t('form.dateHint')}
            value={role.from ?? ''}
            onInput={({ currentTarget }) => set(index, { from: currentTarget.value })}
          />
          <input
            class="when"
            aria-label={t('form.to')}
            placeholder={t('form.to')}
            title={t('form.dateHint')}
            value={role.to ?? ''}
            onInput={({ currentTarget }) => set(index, { to: currentTarget.value })}
          />
          <button
            type="button"
            class="link"
            aria-label={`${t('form.remove')} ${pick(role.title, [lang]) ?? ''}`}
            onClick={() => onChange({ roles: roles.filter((_, at) => at !== index) })}
          >
            ×
          </button>
          <Complaint problems={problems} t={t} field="roles" index={index} />
        </div>
      ))}
      <button
        type="button"
        class="link"
        onClick={() => onChange({ roles: [...roles, { title: { [lang]: '' } }] })}
      >
        + {t('form.addRole')}
      </button>
    </fieldset>
  );
}
