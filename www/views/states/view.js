// @ts-check
// States: what becomes of a prepared start, squeezed or entangled, under noise that both oscillators share.

import html from './view.html';
import { sharedPool } from '../../compute/pool.js';
import { connectChoice } from '../../controls/choice.js';
import { TransportBar } from '../../controls/transport-bar.js';
import { Evolution } from '../../controls/evolution.js';
import { find } from '../../dom/element.js';
import { FigureCard } from '../../figure/card.js';
import { connectComputed } from '../../figure/computed-card.js';
import { isInside, parameterAt, placeOf, valueAt } from '../../figure/plot-scale.js';
import { specOf } from '../../state/fields.js';
import { paramsOf, preparedOf } from '../../state/params.js';
import { connectAlong } from './along.js';
import { connectTip } from './ellipse-tip.js';
import { connectFamily } from './family.js';
import { StateScan } from './maps.js';
import { connectPreparation } from './preparation.js';

/** The reader asked for little motion. */
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** @typedef {import('../../state/keys.js').State} State */

/** @param {import('../../figure/context.js').Context} context */
export function connect(context) {
  const { core, loaded, store, section, specs } = context;
  const evolution = new Evolution();
  const curves = find('#figure-information-in-time', FigureCard, section),
    map = find('#figure-entanglement-map', FigureCard, section);
  const ellipses = [find('#figure-ellipse-1', FigureCard, section), find('#figure-ellipse-2', FigureCard, section)];
  connectPreparation(context);
  connectFamily(context);
  connectChoice(find('#states-quantity', HTMLSelectElement, section), store, 'quantity');

  /**
   * The curves, which stay while the instant moves along them.
   * @type {{ key: string, options: import('../../core/types.js').FigureOptions } | undefined}
   */
  let kept;
  curves.subject = () => {
    const { state } = store,
      params = paramsOf(state),
      asked = { ...preparedOf(state), duration: evolution.end, measure: state.quantity, curves: state.curves };
    const key = JSON.stringify([params, asked]);
    if (kept?.key !== key) kept = { key, options: { ...asked, data: core.figureData('informationInTime', params, asked) } };
    return { params, options: { ...kept.options, head: evolution.time } };
  };
  ellipses.forEach((card, k) => {
    card.subject = () => ({
      params: paramsOf(store.state),
      options: { ...preparedOf(store.state), mode: k === 0 ? '1' : '2', head: evolution.time },
    });
    connectTip(card, k === 0 ? '1' : '2', evolution, context);
  });

  const bar = find('transport-bar', TransportBar, section);
  const moving = [curves, map, ...ellipses, find('#figure-entanglement-along', FigureCard, section)];
  evolution.onMove = () => {
    bar.showTime();
    for (const card of moving) card.invalidate();
  };
  bar.onChoose = time => store.change({ instant: Number(time.toFixed(2)) });
  bar.connect(evolution);
  const watch = () => evolution.watch(!document.hidden && store.state.view === 'states' && moving.some(card => card.visible));
  for (const card of moving) card.addEventListener('sight', watch);
  document.addEventListener('visibilitychange', watch);

  /** @param {State} state @param {State} [before] */
  const follow = (state, before) => {
    watch();
    if (state.view !== 'states') return;
    // Variances die away twice as fast as amplitudes.
    evolution.span(2 * core.eigenvalues(paramsOf(state))[0].re);
    const another = before?.view === 'states' && JSON.stringify(preparedOf(state)) !== JSON.stringify(preparedOf(before));
    // Another start is seen from its begin.
    if (another && state.instant === 0 && !calm.matches) evolution.replay();
    // One's own choice has got there already.
    else if (state.instant !== before?.instant && Math.abs(state.instant - evolution.time) > 0.01) evolution.seek(state.instant);
  };
  store.subscribe(follow);
  follow(store.state);

  const pool = sharedPool(loaded);
  connectAlong(context, evolution, pool);
  connectComputed(new StateScan(core, pool, 'entanglementMap', evolution), map, 'states', context);
  connectComputed(
    new StateScan(core, pool, 'entanglementLifetime', evolution),
    find('#figure-entanglement-lifetime', FigureCard, section),
    'states',
    context,
  );
  const canvas = find('canvas', HTMLCanvasElement, map);
  canvas.addEventListener('click', event => {
    const [plot] = map.plots,
      place = plot && placeOf(plot, canvas, event);
    if (!place || !isInside(place)) return;
    store.change({
      xi: parameterAt(specOf(specs, 'xi'), plot.xAxis, plot.width, place.across),
      instant: Number(valueAt(plot.yAxis, place.up).toFixed(1)),
    });
  });
  store.subscribe(() => {
    for (const card of context.cards) card.invalidate();
  });
  if (!calm.matches && store.state.instant === 0) evolution.play();
}

export { html };
