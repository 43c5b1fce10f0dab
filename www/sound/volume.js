// @ts-check
// The volume of all that sounds, as a slider beside the button.

import { fillSlider } from '../dom/slider.js';
import { setVolume, volumeNow } from './output.js';

export function volumeControl() {
  const label = document.createElement('label'),
    slider = document.createElement('input');
  label.className = 'choice volume';
  Object.assign(slider, { type: 'range', min: '0', max: '1', step: '0.05', autocomplete: 'off' });
  slider.setAttribute('aria-label', 'Volume');
  label.append('Volume', slider);
  const show = () => {
    slider.value = String(volumeNow());
    fillSlider(slider);
    slider.setAttribute('aria-valuetext', `${Math.round(100 * volumeNow())} %`);
  };
  slider.addEventListener('input', () => {
    setVolume(slider.valueAsNumber);
    show();
  });
  show();
  return label;
}
