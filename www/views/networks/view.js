// @ts-check
// Networks: the graph in motion, its spectra, its dark modes, and which of its nodes lock.

import html from './view.html';
import { find, setText } from '../../dom/element.js';
import { FigureCard } from '../../figure/card.js';
import { ProgressStatus } from '../../compute/progress-status.js';
import { NetworkData } from './data.js';
import { SHARED_NBAR } from '../../state/network-keys.js';
import { NetworkGuard } from './guard.js';
import { NetworkModel } from './model.js';
import { NetworkModes } from './modes.js';
import { NetworkMotion } from './motion.js';
import { NetworkOptionsElement } from './options.js';
import { connectPicking } from './pick.js';
import { connectPlaying } from './playing.js';
import { startOf } from './start.js';
import { steadyStateCsv } from './file.js';
import { showSteady } from './steady.js';
import { connectWalk } from './walk.js';
import { networkAsText } from './values.js';
import { aboutRuns } from '../../text/noisy-runs.js';
import { showRange } from '../../text/numbers.js';
import { ParameterControl } from '../../controls/parameter-control.js';
import { saveBlob } from '../../dom/save-blob.js';
import { specOf } from '../../state/fields.js';
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
  const choices = find('network-options', NetworkOptionsElement, section),
    modes = find('network-modes', NetworkModes, section);
  const graph = find('#figure-network-graph', FigureCard, section);
  const spectra = new NetworkData(context, 'networkSpectrum'),
    matrix = new NetworkData(context, 'plvMatrix');
  const spectrumCards = ['#figure-network-spectrum', '#figure-network-eigenvalues'].map(id => find(id, FigureCard, section));
  const matrixCard = find('#figure-plv-matrix', FigureCard, section);
  const steady = find('#network-steady', HTMLElement, section),
    about = find('#network-runs-about', HTMLElement, section);
  const xi = find('parameter-control[key="xi"]', ParameterControl);
  let steadyTimer = 0;
  let shown = false;

  const restart = () =>
    motion.restart(model.network, startOf(model, store.state), { count: RUNS[store.state.run], seed: store.state.seed });
  /** @param {string} excite */
  const exciteAlone = excite => {
    if (excite !== store.state.excite) store.change({ excite });
    else restart();
    if (!calm.matches) motion.play();
  };

  /** @param {State} state */
  const showNumbers = state => {
    const settles = showSteady(steady, model, state.dark),
      nbar = model.options?.nbar ?? 0;
    about.hidden = state.run === 'mean';
    const equal = typeof nbar === 'number' || nbar.every(value => value === nbar[0]);
    setText(about, about.hidden ? '' : aboutRuns({ equal, settles }));
    find('input', HTMLInputElement, steady).checked = state.dark === 'project';
  };

  /** @param {State} state @param {State} [before] */
  const renew = (state, before) => {
    const nodes = model.options?.n;
    const another = model.update(state);
    const [min, max] = model.range;
    find('#network-range', HTMLElement).textContent = `This network allows ξ from ${showRange(min, max)}.`;
    xi.mark([min, max]);
    document.documentElement.toggleAttribute('data-own-nbar', state.nbar !== SHARED_NBAR);
    if (another) modes.renew();
    modes.show(state.excite);
    const begun =
      !before ||
      model.options?.n !== nodes ||
      ['excite', 'run', 'seed'].some(key => state[/** @type {keyof State} */ (key)] !== before[/** @type {keyof State} */ (key)]);
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

  /** @param {State} state @param {State} [before] */
  const follow = (state, before) => {
    if (state.view !== 'networks') {
      spectra.rest();
      matrix.rest();
      return;
    }
    renew(state, shown ? before : undefined);
    shown = true;
    const remark = guard.remark();
    if (remark !== undefined) choices.remark(remark);
  };

  graph.subject = () =>
    model.options && shown
      ? { params: paramsOf(store.state), options: { network: model.options, data: motion.amplitudes, head: motion.time, ...motion.noise } }
      : undefined;
  for (const card of spectrumCards) card.subject = () => spectra.options && { params: paramsOf(store.state), options: spectra.options };
  matrixCard.subject = () => matrix.options && { params: paramsOf(store.state), options: matrix.options };
  connectData(spectra, spectrumCards, find('#network-spectra-status', ProgressStatus, section));
  connectData(matrix, [matrixCard], find('progress-status', ProgressStatus, matrixCard));

  const method = find('select[name="matrix"]', HTMLSelectElement, matrixCard);
  method.addEventListener('change', () => store.change({ matrix: /** @type {State['matrix']} */ (method.value) }));
  const project = find('input', HTMLInputElement, steady);
  project.addEventListener('change', () => store.change({ dark: project.checked ? 'project' : 'error' }));
  find('button', HTMLButtonElement, steady).addEventListener('click', () =>
    saveBlob(
      'odd-sympathy-network-steady-state.csv',
      new Blob([steadyStateCsv(model, store.state.dark, core.version())], { type: 'text/csv;charset=utf-8' }),
    ),
  );
  context.values.networks = link => networkAsText(core, model, store.state, link);

  modes.connect(model);
  modes.onExcite = exciteAlone;
  connectPicking(graph, exciteAlone, model);
  connectWalk(graph, exciteAlone, model, () => motion.amplitudes);
  const showTime = connectPlaying(context, motion, restart);
  motion.onFault = fault;
  motion.onMove = () => {
    showTime();
    graph.invalidate();
  };
  const sound = connectSound(
    find('[data-sound]', HTMLButtonElement, section),
    () => {
      const { amplitudes, remaining, time, pace, phase } = motion;
      return { ...amplitudes, loudness: chordLoudness(amplitudes, remaining), time, pace, running: phase === 'running' };
    },
    fault,
  );
  const watch = () => motion.watch(!document.hidden && store.state.view === 'networks' && graph.visible);
  graph.addEventListener('sight', watch);
  document.addEventListener('visibilitychange', watch);

  const guard = new NetworkGuard(model, specOf(context.specs, 'xi').default, fault);
  store.guard((next, before, change) => guard.settle(next, before, change));
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
 * @param {ProgressStatus} status
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

export { html };
