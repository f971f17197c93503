import type { PageKey } from '../../lib/i18n/page-messages';
import type { ViewProps } from '../view-props';

const keys: readonly { readonly keys: string; readonly does: PageKey }[] = [
  { keys: 'Alt+.', does: 'settings.key.next' },
  { keys: 'Alt+,', does: 'settings.key.previous' },
  { keys: 'Esc', does: 'settings.key.close' },
  { keys: 'K', does: 'settings.key.know' },
  { keys: 'Alt+Shift+A', does: 'settings.key.add' },
  { keys: 'Alt+Shift+S', does: 'settings.key.beside' },
];

/** The keys on a page, and where those of the browser are set. */
export function KeyList({ t }: Pick<ViewProps, 't'>) {
  return (
    <section>
      <h2>{t('settings.keys')}</h2>
      <dl class="keys">
        {keys.map((one) => (
          <div key={one.keys}>
            <dt>
              <kbd>{one.keys}</kbd>
            </dt>
            <dd>{t(one.does)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t('settings.keys.browser')}</p>
    </section>
  );
}
