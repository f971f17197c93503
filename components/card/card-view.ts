import { h, render } from 'preact';
import type { CardView } from '../../lib/page/card-view';
import tokens from '../styles/tokens.css?inline';
import { Card } from './Card';
import css from './card.css?inline';

/** The card as the reader session mounts it in its shadow root. */
export const cardView: CardView = {
  css: tokens + css,
  render: (container, state, actions) => render(h(Card, { ...state, actions }), container),
  unmount: (container) => render(null, container),
};
