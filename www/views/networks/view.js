// @ts-check
// Networks: the graph in motion, its spectra, its dark modes, and which of its nodes lock.

import { one, write } from '../../dom/element.js';
import { FigureCard } from '../../figure/card.js';
import { LockingStatus } from '../../compute/progress.js';
import { NetworkData } from './data.js';
import { SHARED_NBAR } from '../../state/network-fields.js';
import { checkNetwork, NetworkModel } from './model.js';
import { NetworkModes } from './modes.js';
import { NetworkMotion } from './motion.js';
import { NetworkOptionsElement } from './options.js';
import { connectPicking } from './pick.js';
import { startOf } from './start.js';
import { steadyStateCsv } from './file.js';
import { showSteady } from './steady.js';
import { NetworkTransport } from './transport.js';
import { connectWalk } from './walk.js';
import { networkAsText } from './values.js';
import { aboutRuns } from '../../text/noisy-runs.js';
import { showRange } from '../../text/numbers.js';
import { ParameterControl } from '../../controls/parameter-control.js';
import { saveBlob } from '../../dom/save-blob.js';
import { specOf } from '../../state/fields.js';
import { PARAMETERS } from '../../state/keys.js';
import { paramsOf } from '../../state/params.js';
import { chordLoudness } from '../../sound/phases.js';
import { connectSound } from '../../sound/switch.js';

/** @typedef {import('../../state/keys.js').State} State */

/** The reader asked for little motion. */
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
/** Larger steady states wait until a knob rests. */
const AT_ONCE = 24;
const SETTLE = 150;
/** How many noisy runs. */
const RUNS = { mean: 0, noisy: 1, ten: 10 };

/** @param {import('../../figure/context.js').Context} context */
export function connect(context) {
  const { core, store, limits, section, fault } = context;
  const model = new NetworkModel(core);
  const motion = new NetworkMotion(limits.seed.max);
  const choices = one('network-options', NetworkOptionsElement, section), modes = one('network-modes', NetworkModes, section);
  const transport = one('network-transport', NetworkTransport, section);
  const graph = one('#figure-network-graph', FigureCard, section);
  const spectra = new NetworkData(context, 'networkSpectrum'), matrix = new NetworkData(context, 'plvMatrix');
  const spectrumCards = ['#figure-network-spectrum', '#figure-network-eigenvalues'].map(id => one(id, FigureCard, section));
  const matrixCard = one('#figure-plv-matrix', FigureCard, section);
  const steady = one('#network-steady', HTMLElement, section), about = one('#network-runs-about', HTMLElement, section);
  const xi = one('parameter-control[key="xi"]', ParameterControl);
  let steadyTimer = 0;
  let shown = false;
  /** ξ as the other views have it, where this network allows less. @type {{ own: number, given: number } | undefined} */
  let lent;

  const restart = () => motion.restart(model.network, startOf(model, store.state), { count: RUNS[store.state.run], seed: store.state.seed });
  /** @param {string} excite */
  const exciteAlone = excite => {
    if (excite !== store.state.excite) store.change({ excite });
    else restart();
    if (!calm.matches) motion.play();
  };

  /** @param {State} state */
  const showNumbers = state => {
    const settles = showSteady(steady, model, state.dark), nbar = model.options?.nbar ?? 0;
    about.hidden = state.run === 'mean';
    const equal = typeof nbar === 'number' || nbar.every(value => value === nbar[0]);
    write(about, about.hidden ? '' : aboutRuns({ equal, settles }));
    one('input', HTMLInputElement, steady).checked = state.dark === 'project';
  };

  /** @param {State} state @param {State} [before] */
  const renew = (state, before) => {
    const nodes = model.options?.n;
    const another = model.update(state);
    const [min, max] = model.range;
    one('#network-range', HTMLElement).textContent = `This network allows ξ from ${showRange(min, max)}.`;
    xi.mark([min, max]);
    document.documentElement.toggleAttribute('data-own-nbar', state.nbar !== SHARED_NBAR);
    if (another) modes.renew();
    modes.show(state.excite);
    const begun = !before || model.options?.n !== nodes || (['excite', 'run', 'seed'].some(key => state[/** @type {keyof State} */ (key)] !== before[/** @type {keyof State} */ (key)]));
    if (begun) restart();
    else if (another) motion.follow(model.network);
    const network = model.options;
    if (!network) return;
    spectra.want(paramsOf(state), { network });
    matrix.want(paramsOf(state), { network, method: state.matrix, seed: state.seed });
    window.clearTimeout(steadyTimer);
    if (network.n <= AT_ONCE || !before) showNumbers(state);
    else steadyTimer = window.setTimeout(() => showNumbers(store.state), SETTLE);
    for (const card of context.cards) card.invalidate();
  };

  /** Another view gets its own ξ back; a link that was followed means what it says. @param {State} state @param {State} before */
  const giveBack = (state, before) => {
    const { own, given } = lent ?? {};
    lent = undefined;
    const turned = PARAMETERS.every(key => state[key] === before[key]);
    if (turned && own !== undefined && state.xi === given) queueMicrotask(() => store.amend({ xi: own }));
  };

  /** @param {State} state @param {State} [before] */
  const follow = (state, before) => {
    if (state.view !== 'networks') {
      spectra.rest();
      matrix.rest();
      if (before?.view === 'networks') giveBack(state, before);
      return;
    }
    try {
      renew(state, shown ? before : undefined);
      shown = true;
    } catch (error) {
      fault(error);
      // Others still hear of the former state: the nearest one comes after it.
      queueMicrotask(() => {
        const { change, remark } = model.nearest(store.state);
        const { xi: wanted } = store.state;
        if (change.xi !== undefined) lent = { own: lent?.given === wanted ? lent.own : wanted, given: change.xi };
        store.amend(change);
        // Nobody has chosen the ξ that a page begins with: another one in its place is no news.
        const begun = wanted === specOf(context.specs, 'xi').default && Object.keys(change).join() === 'xi' && before?.view !== 'networks';
        choices.remark(begun ? '' : remark);
      });
    }
  };

  graph.subject = () => model.options && shown ? { params: paramsOf(store.state), options: { network: model.options, data: motion.amplitudes, head: motion.time, ...motion.noise } } : undefined;
  for (const card of spectrumCards) card.subject = () => spectra.options && { params: paramsOf(store.state), options: spectra.options };
  matrixCard.subject = () => matrix.options && { params: paramsOf(store.state), options: matrix.options };
  connectData(spectra, spectrumCards, one('#network-spectra-status', LockingStatus, section));
  connectData(matrix, [matrixCard], one('locking-status', LockingStatus, matrixCard));

  const method = one('select[name="matrix"]', HTMLSelectElement, matrixCard);
  method.addEventListener('change', () => store.change({ matrix: /** @type {State['matrix']} */ (method.value) }));
  const project = one('input', HTMLInputElement, steady);
  project.addEventListener('change', () => store.change({ dark: project.checked ? 'project' : 'error' }));
  one('button', HTMLButtonElement, steady).addEventListener('click', () =>
    saveBlob('odd-sympathy-network-steady-state.csv', new Blob([steadyStateCsv(model, store.state.dark, core.version())], { type: 'text/csv;charset=utf-8' })));
  context.values.networks = link => networkAsText(core, model, store.state, link);

  // More correlation than the noise can have is refused where it is asked for.
  const take = xi.onValue;
  xi.onValue = value => {
    if (store.state.view === 'networks') checkNetwork(core, { ...store.state, xi: value });
    take(value);
  };

  modes.connect(model);
  modes.onExcite = exciteAlone;
  connectPicking(graph, exciteAlone, model);
  connectWalk(graph, exciteAlone, model, () => motion.amplitudes);
  transport.onRestart = restart;
  motion.onFault = fault;
  motion.onMove = () => {
    transport.showTime(motion);
    graph.invalidate();
  };
  transport.connect(motion, store);
  const sound = connectSound(one('[data-sound]', HTMLButtonElement, section), () => {
    const { amplitudes, remaining, time, pace, phase } = motion;
    return { ...amplitudes, loudness: chordLoudness(amplitudes, remaining), time, pace, running: phase === 'running' };
  }, fault);
  const watch = () => motion.watch(!document.hidden && store.state.view === 'networks' && graph.visible);
  graph.addEventListener('sight', watch);
  document.addEventListener('visibilitychange', watch);

  store.subscribe((state, before) => {
    follow(state, before);
    method.value = state.matrix;
    watch();
    if (state.view !== 'networks') sound.stop();
  });
  follow(store.state);
  method.value = store.state.matrix;
  choices.connect(context);
  watch();
  if (!calm.matches) motion.play();
}

/**
 * @param {NetworkData} data
 * @param {FigureCard[]} cards
 * @param {LockingStatus} status
 */
function connectData(data, cards, status) {
  data.run.onChange = () => {
    status.show(data.run);
    for (const card of cards) {
      card.toggleAttribute('stale', data.stale);
      card.invalidate();
    }
  };
  status.connect(data.run);
}
