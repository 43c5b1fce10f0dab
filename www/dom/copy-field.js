// @ts-check
// A text to take away: shown whole, selected by a click, copied by a button.

import { copies } from './clipboard.js';

/**
 * @param {string} name
 * @param {number} rows
 */
export function copyField(name, rows) {
  const group = document.createElement('div'),
    label = document.createElement('label'),
    text = document.createElement('textarea');
  const button = document.createElement('button');
  group.className = 'copy-field';
  text.readOnly = true;
  text.rows = rows;
  text.spellcheck = false;
  text.addEventListener('focus', () => text.select());
  label.append(`${name} `, text);
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${name}`);
  copies(button, 'Copied', 'Select it and copy', () => text.value);
  group.append(label, button);
  /** @param {string} value */
  const show = value => {
    text.value = value;
  };
  return { group, show };
}
