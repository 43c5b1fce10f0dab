// @ts-check
// The fluctuations at rest: their spectra, what they answer, what they remember, whether they lock.

import { connectChoice } from '../../controls/choice.js';
import { find } from '../../dom/element.js';
import { FigureCard } from '../../figure/card.js';
import { along, paramsOf } from '../../state/params.js';

/** Against frequency, delay or in the complex plane: whatever the axis of the view. */
const AT_REST = ['noise-spectra', 'noise-coherence', 'drive-response', 'correlations-in-time', 'liouvillian-spectrum'];
/** Where both modes decay alike every point is an average that takes its time. */
const POINTS = 101;

/** @param {import('../../figure/context.js').Context} context */
export function connectFluctuations({ store, section }) {
  connectChoice(find('#noise-order', HTMLSelectElement, section), store, 'order');
  for (const name of AT_REST) {
    find(`#figure-${name}`, FigureCard, section).subject = () => ({ params: paramsOf(store.state), options: { order: store.state.order } });
  }
  find('#figure-fluctuation-locking', FigureCard, section).subject = () => {
    const { axis, from, to } = store.state;
    return { params: paramsOf(along(store.state)), options: { axis, from, to, points: POINTS } };
  };
  find('#figure-locking-times', FigureCard, section).subject = () => {
    const { axis, from, to } = store.state;
    return { params: paramsOf(along(store.state)), options: { axis, from, to } };
  };
}
