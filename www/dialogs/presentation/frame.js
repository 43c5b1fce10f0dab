// @ts-check
// What a presentation shows: one figure over the whole screen, ξ, Play, and a quiet row for the one who speaks.

import { find, setText } from '../../dom/element.js';
import { fillSlider } from '../../dom/slider.js';
import { specOf } from '../../state/fields.js';
import { showExact } from '../../text/numbers.js';

/** @typedef {import('../../figure/context.js').Shared} Shared */
/** @typedef {import('../../figure/card.js').FigureCard} FigureCard */

/** @param {string} text @param {() => void} act @param {string} [keys] */
function button(text, act, keys) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  if (keys) {
    element.title = `${text} (${keys})`;
    element.setAttribute('aria-keyshortcuts', keys);
  }
  element.addEventListener('click', act);
  return element;
}

/** ξ, where the figure brings no slider of its own. @param {Shared} shared */
function noiseSlider({ store, specs, fault }) {
  const { sliderMin, sliderMax, step } = specOf(specs, 'xi');
  const label = document.createElement('label'),
    slider = document.createElement('input'),
    value = document.createElement('output');
  Object.assign(slider, { type: 'range', min: sliderMin, max: sliderMax, step, autocomplete: 'off' });
  slider.setAttribute('aria-label', 'Noise correlation ξ');
  label.className = 'xi';
  label.append('ξ', slider, value);
  const show = () => {
    slider.value = String(store.state.xi);
    fillSlider(slider);
    setText(value, showExact(store.state.xi));
  };
  slider.addEventListener('input', () => {
    try {
      store.change({ xi: slider.valueAsNumber });
    } catch (error) {
      fault(error);
    }
    show();
  });
  show();
  return { label, show };
}

/** Does what the view's own Play does, and says what that says. @param {HTMLButtonElement} original */
function playButton(original) {
  const play = button('Play', () => original.click(), 'Space');
  play.className = 'play';
  const show = () => {
    setText(play, original.textContent ?? '');
    play.disabled = original.disabled;
  };
  new MutationObserver(show).observe(original, { childList: true, attributes: true, attributeFilter: ['disabled'] });
  show();
  return play;
}

/**
 * A button of what plays the whole view; one within a figure goes along with it.
 * @param {Element} view
 * @param {'play' | 'reset'} name
 */
export const partOf = (view, name) =>
  /** @type {HTMLButtonElement | null} */ (view.querySelector(`transport-bar:not(figure-card *) button[name="${name}"]`));

/**
 * @param {FigureCard} card
 * @param {Shared} shared
 * @param {{ next(): void, undo(): void, keep(): void, leave(): void }} acts
 */
export function openFrame(card, shared, acts) {
  const view = /** @type {HTMLElement} */ (card.closest('.view')),
    place = document.createComment('the figure is presented');
  const dialog = document.createElement('dialog'),
    bar = document.createElement('div'),
    status = document.createElement('span');
  dialog.className = 'presentation';
  dialog.setAttribute('aria-label', `Presentation: ${card.querySelector(':is(h3, h4)')?.textContent ?? ''}`);
  // Blanked it has the focus itself.
  dialog.tabIndex = -1;
  bar.className = 'bar';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Presentation');
  status.setAttribute('role', 'status');
  const original = partOf(view, 'play'),
    play = original && playButton(original),
    undo = button('Undo', acts.undo, 'Control+Z');
  undo.hidden = true;
  bar.append(
    ...(play ? [play] : []),
    status,
    button('Next group', acts.next),
    undo,
    button('Keep this state', acts.keep, 'K'),
    button('Leave', acts.leave, 'Escape'),
  );
  const slider = card.querySelector('noise-slider') ? undefined : noiseSlider(shared);
  card.before(place);
  dialog.append(card, ...(slider ? [slider.label] : []), bar);
  view.append(dialog);
  dialog.showModal();
  (play ?? find('button', HTMLButtonElement, bar)).focus();
  // A pointer that chose the noise leaves the space bar to Play; by keys a button is a button.
  dialog.addEventListener('click', ({ detail, target }) => {
    if (detail > 0 && target instanceof Element && target.closest('noise-slider button')) play?.focus();
  });
  return {
    card,
    dialog,
    play,
    undo,
    show: () => slider?.show(),
    /** @param {string} text */
    say: text => setText(status, text),
    close: () => {
      dialog.close();
      place.replaceWith(card);
      dialog.remove();
      card.invalidate();
    },
  };
}
