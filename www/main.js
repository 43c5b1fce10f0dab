// @ts-check
// Wires the page: state → controls, motion, scan and figures, all from the core's answers.

import { Address } from './address.js';
import { loadCore } from './core.js';
import { FigureCard } from './figure-card.js';
import { nextFrame } from './frame.js';
import { LockingScan } from './locking-scan.js';
import { LockingStatus } from './locking-status.js';
import { Motion } from './motion.js';
import { MotionControls } from './motion-controls.js';
import { clearNotice, showNotice } from './notice.js';
import { ParameterControl } from './parameter-control.js';
import { showReadouts } from './readouts.js';
import { connectSheet } from './sheet.js';
import { defaultState, fieldsOf, MOMENTS, PARAMETERS, paramsOf, startOf, Store } from './state.js';
import { connectTheme } from './theme.js';

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 */
function one(selector, type) {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the page has no ${selector}`);
  return element;
}

const cards = [...document.querySelectorAll('figure-card')].filter(card => card instanceof FigureCard);

/** The reader asked for little motion. */
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** @param {string} text */
const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {unknown} error */
const reason = error => error instanceof Error ? error.message : String(error);

/** @param {unknown} error */
function fail(error) {
  document.documentElement.dataset.state = 'failed';
  showNotice('The explorer could not start', [
    `The computing part (WebAssembly) did not load: ${reason(error)}.`,
    'Reload the page. If that does not help, try a current version of Firefox, Chrome, Edge or Safari; what stands below can still be read.',
  ], 'failure');
}

/** After a crash inside the core its numbers cannot be trusted. @param {unknown} error */
function fault(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  document.documentElement.dataset.state = 'failed';
  showNotice('The computation stopped', [
    `${capital(reason(error))}. Reload the page: the address keeps your parameters.`,
  ], 'failure');
}

/**
 * @param {import('./types.js').Core} core
 * @param {Address} address
 * @param {readonly import('./state.js').Field[]} fields
 */
function openStore(core, address, fields) {
  /** @param {import('./state.js').State} state */
  const check = state => { core.eigenvalues(paramsOf(state)); };
  const fallback = defaultState(fields);
  const { state, time, remarks } = address.read(fallback);
  try {
    return { store: new Store(state, check), time, remarks };
  } catch (error) {
    remarks.push(`${capital(reason(error))}; everything is at its default.`);
    return { store: new Store(fallback, check), time: 0, remarks };
  }
}

/** @param {string[]} remarks */
function reportLink(remarks) {
  if (remarks.length > 0) showNotice('Not everything in the link could be opened', remarks);
  else clearNotice();
}

/**
 * @param {Store} store
 * @param {readonly import('./types.js').Spec[]} specs
 */
function connectControls(store, specs) {
  const controls = PARAMETERS.map(key => one(`parameter-control[key="${key}"]`, ParameterControl));
  for (const control of controls) {
    const spec = specs.find(row => row.key === control.key);
    if (!spec) throw new Error(`the core has no parameter ${control.key}`);
    control.configure(spec);
    control.onValue = value => {
      try {
        store.change({ [control.key]: value });
      } catch (error) {
        fault(error);
        throw error;
      }
    };
  }
  /** @param {import('./state.js').State} state */
  const show = state => PARAMETERS.forEach((key, index) => controls[index].show(state[key]));
  show(store.state);
  store.subscribe(show);
  one('#reset-defaults', HTMLButtonElement).addEventListener('click', () => {
    store.change(defaultState(fieldsOf(specs)));
    show(store.state);
  });
}

/**
 * @param {import('./types.js').Core} core
 * @param {Store} store
 */
function connectMotion(core, store) {
  const motion = new Motion(core, paramsOf(store.state), startOf(store.state));
  const controls = one('motion-controls', MotionControls);
  const watchers = cards.filter(card => card.kind === 'phasePortrait' || card.kind === 'moments');
  motion.onMove = () => {
    controls.showTime(motion.time);
    for (const card of watchers) card.invalidate();
  };
  motion.onFault = fault;
  controls.onRestart = () => motion.restart(paramsOf(store.state), startOf(store.state));
  controls.connect(motion);
  const watch = () => motion.watch(!document.hidden && watchers.some(card => card.visible));
  for (const card of watchers) card.addEventListener('sight', watch);
  document.addEventListener('visibilitychange', watch);
  store.subscribe((state, before) => {
    const over = motion.over;
    if (over || MOMENTS.some(key => state[key] !== before[key])) motion.restart(paramsOf(state), startOf(state));
    else motion.setParams(paramsOf(state));
    // A knob turned on a motion that has died away asks what happens now: it begins anew.
    if (over && !calm.matches) motion.play();
  });
  return motion;
}

/**
 * @param {import('./types.js').LoadedCore} loaded
 * @param {Store} store
 * @param {import('./types.js').Spec} xi
 */
function connectLocking(loaded, store, xi) {
  const scan = new LockingScan(loaded, xi);
  const status = one('locking-status', LockingStatus);
  const card = one('#figure-plv', FigureCard);
  scan.setParams(paramsOf(store.state));
  status.connect(scan);
  scan.onChange = () => { status.show(scan); card.invalidate(); };
  store.subscribe(state => scan.setParams(paramsOf(state)));
  return scan;
}

/**
 * @param {Address} address
 * @param {Store} store
 * @param {Motion} motion
 */
function connectCopy(address, store, motion) {
  const button = one('#copy-link', HTMLButtonElement);
  const label = button.textContent;
  button.addEventListener('click', async () => {
    address.write(store);
    // Who stops the motion to share it means this instant.
    const link = address.link(store, motion.phase === 'paused' ? motion.time : 0);
    try {
      await navigator.clipboard.writeText(link);
      button.textContent = 'Link copied';
    } catch {
      button.textContent = 'Copy the address bar';
    }
    window.setTimeout(() => { button.textContent = label; }, 2000);
  });
}

async function start() {
  connectTheme(() => cards.forEach(card => card.invalidate()));
  connectSheet();
  // A jump by link would overwrite the state in the address.
  one('#skip', HTMLAnchorElement).addEventListener('click', event => {
    event.preventDefault();
    one('#figures', HTMLElement).focus();
  });

  const loaded = await loadCore();
  const { core } = loaded;
  const specs = core.parameterSpecs();
  const xi = specs.find(spec => spec.key === 'xi');
  if (!xi) throw new Error('the core has no parameter xi');
  const fields = fieldsOf(specs);
  const address = new Address(fields);
  const { store, time, remarks } = openStore(core, address, fields);

  connectControls(store, specs);
  const motion = connectMotion(core, store);
  const scan = connectLocking(loaded, store, xi);
  for (const card of cards) {
    card.core = core;
    card.onFault = fault;
    card.subject = () => {
      const params = paramsOf(store.state);
      if (card.kind === 'plv') return { params, options: scan.options };
      if (card.kind === 'phasePortrait' || card.kind === 'moments') return { params, options: motion.options };
      return { params, options: { axis: 'xi', from: xi.min, to: xi.max } };
    };
    card.invalidate();
  }
  showReadouts(core, paramsOf(store.state), xi);
  store.subscribe(state => {
    showReadouts(core, paramsOf(state), xi);
    for (const card of cards) card.invalidate();
  });
  connectCopy(address, store, motion);
  window.addEventListener('beforeprint', () => cards.forEach(card => card.paint()));
  one('#version', HTMLElement).textContent = core.version();
  address.connect(store, reportLink, instant => {
    motion.restart(paramsOf(store.state), startOf(store.state));
    motion.seek(instant);
  });
  if (time > 0) motion.seek(time);
  reportLink(remarks);

  await nextFrame();
  if (document.documentElement.dataset.state === 'loading') document.documentElement.dataset.state = 'ready';
  if (!calm.matches && time === 0) motion.play();
}

start().catch(fail);
