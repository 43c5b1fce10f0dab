// @ts-check
// <physicality-meter>: is the published covariance a quantum state? Its smallest eigenvalue against ½.

import { defineElement } from '../dom/document-read.js';
import { setText } from '../dom/element.js';
import { capital, reason } from '../text/reason.js';
import { showNumber } from '../text/numbers.js';
import { reserveHeight } from '../dom/reserved-height.js';

export class PhysicalityMeter extends HTMLElement {
  #name = document.createElement('span');
  #meter = document.createElement('meter');
  #verdict = document.createElement('span');

  connectedCallback() {
    const meter = this.#meter;
    // ½ stands in the middle; what lies beyond the ends is read in the words.
    Object.assign(meter, { min: 0, max: 1, low: 0.5, high: 0.5, optimum: 1, value: 0 });
    meter.setAttribute('aria-label', 'Smallest eigenvalue of the published covariance, physical from one half on');
    this.#name.className = 'name';
    this.#verdict.className = 'verdict';
    const scale = document.createElement('span');
    scale.className = 'scale';
    scale.setAttribute('aria-hidden', 'true');
    scale.append(meter);
    this.replaceChildren(this.#name, scale, this.#verdict);
    reserveHeight(this.#verdict);
  }

  /**
   * @param {import('../core/types.js').Core} core
   * @param {import('../core/types.js').Params} params
   */
  show(core, params) {
    setText(this.#name, `Published Θ at ξ = ${showNumber(params.xi)}`);
    try {
      const { minEigenvalue, physical } = core.steadyState(params, 'published');
      this.toggleAttribute('refused', false);
      this.toggleAttribute('physical', physical);
      this.#fill(minEigenvalue);
      const verdict = physical ? 'at least ½: a quantum state' : 'less than ½: no quantum state';
      setText(this.#verdict, `smallest eigenvalue ${showNumber(minEigenvalue, 3)}, ${verdict}`);
    } catch (error) {
      this.toggleAttribute('refused', true);
      this.#fill(0);
      setText(this.#verdict, `${capital(reason(error))}.`);
    }
  }

  /** @param {number} value */
  #fill(value) {
    this.#meter.value = value;
    this.style.setProperty('--share', String(this.#meter.value));
  }
}

defineElement('physicality-meter', PhysicalityMeter);
