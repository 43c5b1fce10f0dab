// @ts-check
// The start by sliders and entries: of each oscillator, or of both together.

import { ParameterControl } from '../../controls/parameter-control.js';
import { find } from '../../dom/element.js';
import { LARGEST_START, specOf } from '../../state/fields.js';
import { MOMENTS, SQUEEZINGS } from '../../state/keys.js';
import { CAUSES, KINDS, STARTS } from './presets.js';

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {import('../../state/keys.js').StartKey | typeof import('../../state/keys.js').MOMENTS[number]} StartKey */
/** @typedef {import('../../core/types.js').Spec} Spec */
/**
 * One knob of a start: its key in a link, its name in the page, and what one of its unit is in the state.
 * @typedef {{ key: StartKey, id: string, spec: Spec, unit: number }} Row
 */

/** A slider to the limit would leave no room for what is ever reached; the entry goes further. */
const STRONG = 2;
const R_STEP = 0.01;
/** So far out an ellipse is still seen well. */
const FAR = 3;
const AMPLITUDE_STEP = 0.05;
const DEGREE = Math.PI / 180;
/** Digits to which an angle in degrees is shown: those of a whole one. */
const DEGREE_DIGITS = 10;

/** What is looked at, and where the states stand, is not what a preset is about. @type {readonly string[]} */
const MOVED = ['instant', ...MOMENTS];

/** Squeezing is of single oscillators or of both together: what is begun ends the other. @param {StartKey} key @param {number} value */
function withoutTheOther(key, value) {
  if (value === 0 || !SQUEEZINGS.some(it => it === key)) return {};
  return key === 'squeeze12' ? { squeeze1: 0, squeeze2: 0 } : { squeeze12: 0 };
}

/** @param {import('../../figure/context.js').Context} context @param {'1' | '2' | '12'} of @returns {Row[]} */
function controlsOf({ limits, specs }, of) {
  const sub = { 1: '₁', 2: '₂', 12: '₁₂' }[of];
  const common = { key: '', unit: '', scale: /** @type {const} */ ('linear'), default: 0, help: '' };
  const { min, max } = limits.squeezing,
    turned = { min: -180, max: 180, sliderMin: -180, sliderMax: 180, step: 1 };
  /** @type {Row[]} */
  const squeezed = [
    {
      key: `squeeze${of}`,
      id: `squeeze${of}`,
      unit: 1,
      spec: { ...common, symbol: `r${sub}`, label: 'squeezing', min, max, sliderMin: min, sliderMax: STRONG, step: R_STEP },
    },
    {
      key: `squeezeAngle${of}`,
      id: `squeezeAngle${of}`,
      unit: DEGREE,
      spec: { ...common, symbol: `θ${sub}`, label: 'its angle', unit: '°', ...turned },
    },
  ];
  if (of === '12') return squeezed;
  const amplitude = {
    ...common,
    min: -LARGEST_START,
    max: LARGEST_START,
    sliderMin: -FAR,
    sliderMax: FAR,
    step: AMPLITUDE_STEP,
    help: 'Where the state stands; of all measures only the fidelity depends on it',
  };
  return [
    ...squeezed,
    {
      key: `start${of}`,
      id: `start${of}`,
      unit: 1,
      spec: { ...specOf(specs, `nbar${of}`), key: '', symbol: `n${sub}`, label: 'quanta at first', help: '' },
    },
    // Motion has an entry of its own for each, under the name of its key.
    { key: `a${of}re`, id: `coherent${of}re`, unit: 1, spec: { ...amplitude, symbol: `Re\u00a0a${sub}`, label: 'amplitude' } },
    { key: `a${of}im`, id: `coherent${of}im`, unit: 1, spec: { ...amplitude, symbol: `Im\u00a0a${sub}`, label: 'amplitude' } },
  ];
}

/**
 * @param {import('../../figure/context.js').Context} context
 * @param {readonly import('./presets.js').Preset[]} presets
 * @param {string} selector
 */
function connectPresets({ section, store }, presets, selector) {
  const buttons = presets.map(({ name, title, change }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.preset = name;
    button.textContent = title;
    button.addEventListener('click', () => store.change(change));
    return { button, wanted: Object.entries(change).filter(([key]) => !MOVED.includes(key)) };
  });
  find(selector, HTMLElement, section).append(...buttons.map(({ button }) => button));
  /** @param {State} state */
  const show = state => {
    for (const { button, wanted } of buttons)
      button.setAttribute('aria-pressed', String(wanted.every(([key, value]) => state[/** @type {keyof State} */ (key)] === value)));
  };
  store.subscribe(show);
  show(store.state);
}

/** @param {import('../../figure/context.js').Context} context @param {'1' | '2'} of */
function connectKinds({ section, store }, of) {
  find(`#states-kinds-${of}`, HTMLElement, section).append(
    ...KINDS.map(({ title, r, quanta, amplitude }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = title;
      button.addEventListener('click', () =>
        store.change({ squeeze12: 0, [`squeeze${of}`]: r, [`start${of}`]: quanta, [`a${of}re`]: amplitude, [`a${of}im`]: 0 }),
      );
      return button;
    }),
  );
}

/** @param {import('../../figure/context.js').Context} context */
export function connectPreparation(context) {
  const { section, store, fault } = context;
  connectPresets(context, STARTS, '#states-presets');
  connectPresets(context, CAUSES, '#states-causes');
  for (const of of /** @type {const} */ (['1', '2'])) connectKinds(context, of);
  /** @type {(() => void)[]} */ const shown = [];
  for (const of of /** @type {const} */ (['1', '2', '12'])) {
    const home = find(`#states-start-${of}`, HTMLElement, section);
    for (const { key, id, spec, unit } of controlsOf(context, of)) {
      const control = new ParameterControl();
      control.setAttribute('key', id);
      home.append(control);
      control.configure(spec);
      control.onValue = value => {
        try {
          store.change({ [key]: value * unit, ...withoutTheOther(key, value) });
        } catch (error) {
          fault(error);
          throw error;
        }
      };
      shown.push(() => control.show(unit === 1 ? store.state[key] : Number((store.state[key] / unit).toPrecision(DEGREE_DIGITS))));
    }
  }
  const show = () => {
    for (const it of shown) it();
  };
  store.subscribe(show);
  show();
}
