// @ts-check
// The steady state of a network in words and numbers: what each node holds, how exact it is, or why there is none.

import { capital, reason } from '../../text/reason.js';
import { find } from '../../dom/element.js';
import { showNumber } from '../../text/numbers.js';

/** Variance of the vacuum. */
const VACUUM = 0.5;
/** What less than this is left of a difference is the rounding of its terms. */
const ROUNDING = 1e-12;

/**
 * Mean quanta of each node, and how exactly they are known; throws the core's refusal where there are none.
 * @param {import('./model.js').NetworkModel} model
 * @param {import('../../state/keys.js').State['dark']} darkModes
 */
export function steadyQuanta(model, darkModes) {
  const { re, residual } = model.network.steadyState({ darkModes });
  const nodes = Math.sqrt(re.length);
  const quanta = Array.from({ length: nodes }, (_, node) => {
    const held = re[node * (nodes + 1)] - VACUUM;
    return Math.abs(held) < ROUNDING ? 0 : held;
  });
  return { quanta, residual };
}

/** What is assumed of the dark modes, which keep their start for ever. @param {import('./model.js').NetworkModel} model */
export const vacuumStart = ({ darkModes: { length } }) =>
  length === 1 ? 'The dark mode starts in the vacuum' : `The ${length} dark modes start in the vacuum`;

/**
 * @param {ParentNode} card
 * @param {import('./model.js').NetworkModel} model
 * @param {import('../../state/keys.js').State['dark']} darkModes
 * @returns whether the steady state is unique, whatever the dark modes start from
 */
export function showSteady(card, model, darkModes) {
  const words = find('.words', HTMLElement, card),
    refusal = find('.warning', HTMLElement, card),
    list = find('ol', HTMLOListElement, card);
  const save = find('button', HTMLButtonElement, card);
  try {
    const { quanta, residual } = steadyQuanta(model, darkModes);
    const start = darkModes === 'project' && model.darkModes.length > 0 ? ` ${vacuumStart(model)}.` : '';
    words.textContent = `Mean quanta of each node, to a residual of ${showNumber(residual, 1)}.${start}`;
    list.replaceChildren(...quanta.map(held => Object.assign(document.createElement('li'), { textContent: showNumber(held) })));
    refusal.textContent = '';
    save.disabled = false;
    return model.darkModes.length === 0;
  } catch (error) {
    words.textContent = '';
    list.replaceChildren();
    save.disabled = true;
    refusal.textContent = `${capital(reason(error))}.`;
    return false;
  }
}
