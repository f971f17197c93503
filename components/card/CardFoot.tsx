import { Component } from 'preact';
import { createTranslator } from '../../lib/i18n/translator';
import { exclusionScopes } from '../../lib/model/entry';
import type { CardProps } from './Card';
import { CardReasons, tellingEvidence } from './CardReasons';

type TabName = 'why' | 'notHere' | 'sources';

/**
 * Why this was linked, where the facts come from (one open at a time), and what can be done.
 * A class, because hooks would cost every page 0.8 kB and only the card's folds need state.
 */
export class CardFoot extends Component<CardProps, { readonly open: TabName | null }> {
  override state = { open: null };

  override render(props: CardProps, { open }: { readonly open: TabName | null }) {
    const { card, texts, fades, done, actions } = props;
    const t = createTranslator(texts);
    if (done !== null) return <Done text={t(done)} undo={t('undo')} onUndo={actions.undo} />;
    const tab = (name: TabName) => (
      <button
        type="button"
        aria-expanded={open === name}
        onClick={() => this.setState({ open: open === name ? null : name })}
      >
        {t(name)}
      </button>
    );
    return (
      <>
        <div class="foot">
          {tellingEvidence(card).length > 0 && tab('why')}
          {card.sources.length > 0 && tab('sources')}
          {tab('notHere')}
          <button type="button" onClick={actions.edit}>
            {t('edit')}
          </button>
          {fades && (
            <button
              type="button"
              title="K"
              aria-keyshortcuts="k"
              onClick={() => actions.know(!card.known)}
            >
              {t(card.known ? 'unknow' : 'know')}
            </button>
          )}
        </div>
        {open === 'why' && <CardReasons {...props} />}
        {open === 'notHere' && (
          <div class="foot more">
            {exclusionScopes.map((scope) => (
              <button type="button" key={scope} onClick={() => actions.exclude(scope)}>
                {t(`notHere.${scope}`)}
              </button>
            ))}
          </div>
        )}
        {open === 'sources' && (
          <ul class="more">
            {card.sources.map(({ label, url }) => (
              <li key={url ?? label}>
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {label}
                  </a>
                ) : (
                  label
                )}
              </li>
            ))}
          </ul>
        )}
        <fieldset class="off quiet" aria-label={t('off')}>
          <span>{t('off.short')}</span>
          {exclusionScopes.map((scope) => (
            <button type="button" key={scope} onClick={() => actions.silence(scope)}>
              {t(`off.${scope}`)}
            </button>
          ))}
        </fieldset>
      </>
    );
  }
}

interface DoneProps {
  readonly text: string;
  readonly undo: string;
  readonly onUndo: () => void;
}

/** What was just done, with the focus on the way back: the button that did it is gone. */
function Done({ text, undo, onUndo }: DoneProps) {
  return (
    <div class="foot">
      <span id="done">{text}</span>
      <button type="button" aria-describedby="done" ref={focus} onClick={onUndo}>
        {undo}
      </button>
    </div>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}
