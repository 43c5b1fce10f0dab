// @ts-check
// Baths by their temperatures, for a reader who knows these and not the occupations. The state holds occupations; a temperature that was
// given stays while the frequency of its oscillator changes.

import { specOf } from '../state/fields.js';
import { showNumber } from '../text/numbers.js';
import { paramsOf } from '../state/params.js';

/** @typedef {import('../state/keys.js').State} State */
/** @typedef {'nbar1' | 'nbar2'} Bath */

export const BATHS = /** @type {const} */ (['nbar1', 'nbar2']);
/** What a computed temperature is worth: rounded, it is the same one again from any frequency. */
const DIGITS = 12;
const NAMES = { nbar1: 'T₁', nbar2: 'T₂' };

/** Nodes of a network have frequencies of their own. @param {Pick<State, 'bath' | 'view'>} state */
export const byTemperature = ({ bath, view }) => bath === 'temperature' && view !== 'networks';

export class Baths {
  #core;
  #specs;
  /** As they were typed: few quanta are alike for many temperatures. @type {Record<Bath, number>} */ #told = { nbar1: NaN, nbar2: NaN };

  /** @param {import('../core/types.js').Core} core @param {readonly import('../core/types.js').Spec[]} specs */
  constructor(core, specs) {
    this.#core = core;
    this.#specs = specs;
  }

  /** @param {State} state @param {Bath} key */
  temperature(state, key) {
    const omega = frequency(state, key),
      told = this.#told[key];
    if (!Number.isNaN(told) && this.#core.occupation(omega, told) === state[key]) return told;
    return Number(this.#core.temperature(omega, state[key]).toPrecision(DIGITS));
  }

  /** @param {State} state @param {Bath} key @param {number} temperature */
  occupation(state, key, temperature) {
    const quanta = this.#core.occupation(frequency(state, key), temperature);
    this.#told[key] = temperature;
    return quanta;
  }

  /**
   * The next state with the temperatures of the one before, unless the change names the occupation.
   * @param {State} next
   * @param {State} before
   * @param {Partial<State>} change
   * @returns {State}
   */
  kept(next, before, change) {
    if (!byTemperature(next) || next.delta === before.delta || 'nbar2' in change) return next;
    return { ...next, nbar2: this.occupation(next, 'nbar2', this.temperature(before, 'nbar2')) };
  }

  /** The row of an entry that takes temperatures. @param {Bath} key @param {State} state @returns {import('../core/types.js').Spec} */
  spec(key, state) {
    const row = specOf(this.#specs, key),
      number = key.slice(-1);
    return {
      ...row,
      symbol: NAMES[key],
      label: `Temperature ${number}`,
      unit: 'ω₁',
      min: 0,
      max: this.most(state, key),
      // The same for both, whatever their frequencies.
      sliderMin: 0,
      sliderMax: Math.round(this.#core.temperature(1, row.sliderMax) / row.step) * row.step,
      help: 'Temperature of the bath of this oscillator, with ħ = k_B = 1: n̄ = 1/(e^{ω/T} − 1).',
    };
  }

  /** The temperature of the most quanta that are accepted. @param {State} state @param {Bath} key */
  most(state, key) {
    return Number((this.#core.temperature(frequency(state, key), specOf(this.#specs, key).max) * (1 - 1e-9)).toPrecision(DIGITS));
  }

  /** What the entries do not say. @param {State} state */
  inWords(state) {
    if (byTemperature(state)) return `n̄₁ = ${showNumber(state.nbar1, 3)}, n̄₂ = ${showNumber(state.nbar2, 3)}`;
    return BATHS.map(key => `${NAMES[key]} = ${showNumber(this.temperature(state, key), 3)}`).join(', ');
  }
}

/** Of the oscillator in that bath. @param {State} state @param {Bath} key */
function frequency(state, key) {
  const { omega1, omega2 } = paramsOf(state);
  return key === 'nbar1' ? omega1 : omega2;
}
