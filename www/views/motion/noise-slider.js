// @ts-check
// <noise-slider>: ξ from opposite over independent to identical noise, large, with a button at each of the three.

import { defineElement } from '../../dom/document-read.js';
import { find } from '../../dom/element.js';
import { fillSlider } from '../../dom/slider.js';
import { specOf } from '../../state/fields.js';
import { showExact } from '../../text/numbers.js';

export class NoiseSlider extends HTMLElement {
  /**
   * @param {import('../../state/store.js').Store} store
   * @param {readonly import('../../core/types.js').Spec[]} specs
   */
  connect(store, specs) {
    const slider = find('input', HTMLInputElement, this),
      { sliderMin, sliderMax, step } = specOf(specs, 'xi');
    const output = find('output', HTMLOutputElement, this);
    // Each of its values would be read out twice.
    output.setAttribute('aria-live', 'off');
    const buttons = [...this.querySelectorAll('button')];
    [slider.min, slider.max, slider.step] = [sliderMin, sliderMax, step].map(String);
    /** @param {import('../../state/keys.js').State} state */
    const show = ({ xi, xiPhase }) => {
      slider.value = String(xi);
      const turned = xiPhase === 0 ? '' : ', turned';
      slider.setAttribute('aria-valuetext', `${showExact(xi)}: ${named(xi)}${turned}`);
      output.textContent = `Correlation of the noise: ξ = ${showExact(xi)}${turned}`;
      fillSlider(slider);
      for (const button of buttons) button.ariaPressed = String(Number(button.value) === xi);
    };
    slider.addEventListener('input', () => store.change({ xi: slider.valueAsNumber }));
    for (const button of buttons) button.addEventListener('click', () => store.change({ xi: Number(button.value) }));
    store.subscribe(show);
    show(store.state);
  }
}

/** @param {number} xi */
function named(xi) {
  if (xi === 0) return 'independent noise';
  const how = Math.abs(xi) === 1 ? '' : 'partly ';
  return `${how}${xi > 0 ? 'identical' : 'opposite'} noise`;
}

defineElement('noise-slider', NoiseSlider);
