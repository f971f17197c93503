import { useState } from 'preact/hooks';
import type { PacksProps } from './PacksView';

export interface AddPackProps extends PacksProps {
  readonly busy: boolean;
  readonly onBegin: (work: Promise<unknown>) => void;
}

/** Two ways to a further pack: an address that is asked again every day, and a file. */
export function AddPack({ services, t, busy, onBegin }: AddPackProps) {
  const [url, setUrl] = useState('');
  const subscribe = async () => {
    const address = url.trim();
    // Asked for in the click itself; a server that allows every origin needs no permission.
    if (URL.canParse(address)) await services.requestSite(address).catch(() => false);
    await services.ask('packs.subscribe', { url: address });
    setUrl('');
  };
  const install = async (file: File) => {
    const address = services.addressOf(file);
    await services.ask('packs.installFile', { address, name: file.name });
  };
  return (
    <section class="add-pack">
      <h2>{t('packs.add')}</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          onBegin(subscribe());
        }}
      >
        <label>
          <span>{t('packs.address')}</span>
          <input
            type="url"
            required
            placeholder="https://…/pack.json"
            value={url}
            onInput={({ currentTarget }) => setUrl(currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={busy}>
          {t('packs.subscribe')}
        </button>
      </form>
      <p class="quiet">{t('packs.subscribeHint')}</p>
      <label class="file">
        <span>{t('packs.file')}</span>
        <input
          type="file"
          accept=".gz"
          disabled={busy}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onBegin(install(file));
            currentTarget.value = '';
          }}
        />
      </label>
    </section>
  );
}
