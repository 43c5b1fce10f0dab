// @ts-check
// The start by sliders and entries: of each oscillator, or of both together.

import { ParameterControl } from '../../controls/parameter-control.js';
import { one } from '../../dom/element.js';
import { specOf } from '../../state/fields.js';
import { SQUEEZINGS } from '../../state/keys.js';
import { CAUSES, KINDS, STARTS } from './presets.js';

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {import('../../state/keys.js').StartKey} StartKey */
/** @typedef {import('../../core/types.js').Spec} Spec */

/** A slider to the limit would leave no room for what is ever reached; the entry goes further. */
const STRONG = 2;
const R_STEP = 0.01;
const DEGREE = Math.PI / 180;
/** Digits to which an angle in degrees is shown: those of a whole one. */
const DEGREE_DIGITS = 10;

/** Squeezing is of single oscillators or of both together: what is begun ends the other. @param {StartKey} key @param {number} value */
function withoutTheOther(key, value) {
  if (value === 0 || !SQUEEZINGS.some(it => it === key)) return {};
  return key === 'squeeze12' ? { squeeze1: 0, squeeze2: 0 } : { squeeze12: 0 };
}

/** @param {import('../../figure/context.js').Context} context @param {'1' | '2' | '12'} of */
function controlsOf({ limits, specs }, of) {
  const sub = { 1: '₁', 2: '₂', 12: '₁₂' }[of];
  const common = { unit: '', scale: /** @type {const} */ ('linear'), default: 0, help: '' };
  const { min, max } = limits.squeezing;
  /** @type {{ key: StartKey, spec: Spec, unit: number }[]} */
  const rows = [
    { key: `squeeze${of}`, unit: 1, spec: { ...common, key: '', symbol: `r${sub}`, label: 'squeezing', min, max, sliderMin: min, sliderMax: STRONG, step: R_STEP } },
    { key: `squeezeAngle${of}`, unit: DEGREE, spec: { ...common, key: '', symbol: `θ${sub}`, label: 'its angle', unit: '°', min: -180, max: 180, sliderMin: -180, sliderMax: 180, step: 1 } },
  ];
  if (of !== '12') {
    const nbar = specOf(specs, `nbar${of}`);
    rows.push({ key: `start${of}`, unit: 1, spec: { ...nbar, key: '', symbol: `n${sub}`, label: 'quanta at first', help: '' } });
  }
  return rows;
}

/** @param {import('../../figure/context.js').Context} context @param {readonly import('./presets.js').Preset[]} presets @param {string} selector */
function connectPresets({ section, store }, presets, selector) {
  one(selector, HTMLElement, section).append(...presets.map(({ name, title, change }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.preset = name;
    button.textContent = title;
    button.addEventListener('click', () => store.change(change));
    return button;
  }));
}

/** @param {import('../../figure/context.js').Context} context @param {'1' | '2'} of */
function connectKinds({ section, store }, of) {
  one(`#states-kinds-${of}`, HTMLElement, section).append(...KINDS.map(({ title, r, quanta, amplitude }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = title;
    button.addEventListener('click', () => store.change({
      squeeze12: 0, [`squeeze${of}`]: r, [`start${of}`]: quanta, [`a${of}re`]: amplitude, [`a${of}im`]: 0,
    }));
    return button;
  }));
}

/** @param {import('../../figure/context.js').Context} context */
export function connectPreparation(context) {
  const { section, store, fault } = context;
  connectPresets(context, STARTS, '#states-presets');
  connectPresets(context, CAUSES, '#states-causes');
  for (const of of /** @type {const} */ (['1', '2'])) connectKinds(context, of);
  /** @type {(() => void)[]} */ const shown = [];
  for (const of of /** @type {const} */ (['1', '2', '12'])) {
    const home = one(`#states-start-${of}`, HTMLElement, section);
    for (const { key, spec, unit } of controlsOf(context, of)) {
      const control = new ParameterControl();
      control.setAttribute('key', key);
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
  const show = () => { for (const it of shown) it(); };
  store.subscribe(show);
  show();
}
