// @ts-check
// On the way to the steady state: a distribution over phase space and the quanta in time, at one instant.

import { connectChoice } from '../../controls/choice.js';
import { find } from '../../dom/element.js';
import { Evolution } from '../../controls/evolution.js';
import { TransportBar } from '../../controls/transport-bar.js';
import { FigureCard } from '../../figure/card.js';
import { paramsOf, startOf } from '../../state/params.js';

/** The reader asked for little motion. */
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
const TITLES = { wigner: 'Wigner function', husimi: 'Husimi function', glauber: 'Glauber function' };

/** @typedef {import('../../state/keys.js').State} State */

/** @param {State} state */
const title = ({ ordering, mode }) => `${TITLES[ordering]} of ${mode === 'joint' ? 'both oscillators' : `oscillator ${mode}`}`;

/** @param {import('../../figure/context.js').Context} context */
export function connectEvolution({ core, store, section }) {
  const evolution = new Evolution();
  const bar = find('transport-bar', TransportBar, section);
  const phaseSpace = find('#figure-wigner', FigureCard, section),
    populations = find('#figure-populations', FigureCard, section);
  for (const key of /** @type {const} */ (['mode', 'ordering']))
    connectChoice(find(`#wigner-${key}`, HTMLSelectElement, section), store, key);
  /**
   * The curves, which stay while the instant moves along them.
   * @type {{ key: string, options: import('../../core/types.js').FigureOptions } | undefined}
   */
  let curves;

  phaseSpace.subject = () => {
    const { state } = store,
      { mode, ordering } = state;
    return { params: paramsOf(state), options: { ...startOf(state), mode, ordering, head: evolution.time } };
  };
  populations.subject = () => {
    const params = paramsOf(store.state),
      asked = { ...startOf(store.state), duration: evolution.end };
    const key = JSON.stringify([params, asked]);
    if (curves?.key !== key) curves = { key, options: { ...asked, data: core.figureData('populations', params, asked) } };
    return { params, options: { ...curves.options, head: evolution.time } };
  };

  evolution.onMove = () => {
    bar.showTime();
    phaseSpace.invalidate();
    populations.invalidate();
  };
  bar.onChoose = time => store.change({ instant: Number(time.toFixed(2)) });
  bar.connect(evolution);

  const watch = () => evolution.watch(!document.hidden && store.state.view === 'steady' && (phaseSpace.visible || populations.visible));
  for (const card of [phaseSpace, populations]) card.addEventListener('sight', watch);
  document.addEventListener('visibilitychange', watch);

  /** @param {State} state @param {State} [before] */
  const follow = (state, before) => {
    watch();
    if (state.view !== 'steady') return;
    find('h4', HTMLElement, phaseSpace).textContent = title(state);
    evolution.span(core.eigenvalues(paramsOf(state))[0].re);
    // One's own choice has got there already.
    if (state.instant !== before?.instant && Math.abs(state.instant - evolution.time) > 0.01) evolution.seek(state.instant);
  };
  store.subscribe(follow);
  follow(store.state);
  if (!calm.matches && store.state.instant === 0) evolution.play();
}
