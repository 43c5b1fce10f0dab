// @ts-check
// How a slider is drawn: full from zero, or from the end that is next to it, to where it stands.

/** After its value or its range was set. @param {HTMLInputElement} slider */
export function fillSlider(slider) {
  const min = Number(slider.min),
    max = Number(slider.max);
  /** @param {number} value */
  const share = value => String(Math.min(Math.max((value - min) / (max - min), 0), 1));
  slider.style.setProperty('--origin', share(0));
  slider.style.setProperty('--place', share(slider.valueAsNumber));
}
