import { useId, useState } from 'preact/hooks';
import type { ManagerViewProps } from '../manager-props';
import { siteOfText } from './site-of-text';

interface AddSiteProps extends Pick<ManagerViewProps, 't'> {
  readonly onAdd: (site: string) => void;
}

/** A field for one more site on which Sidelight stays silent. */
export function AddSite({ onAdd, t }: AddSiteProps) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteOfText(text);
    setWrong(site === null);
    if (site === null) return;
    onAdd(site);
    setText('');
  };
  return (
    <form class="row add-site" onSubmit={add} noValidate>
      <label>
        <span>{t('manager.addSite')}</span>
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? id : undefined}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setWrong(false);
          }}
        />
      </label>
      <button type="submit">{t('manager.add')}</button>
      {wrong && (
        <p class="complaint" role="alert" id={id}>
          {t('manager.noSite')}
        </p>
      )}
    </form>
  );
}
