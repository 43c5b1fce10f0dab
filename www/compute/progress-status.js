// @ts-check
// <progress-status what="…">: how far a computation is, and a button that stops it or begins it again.

import { defineElement } from '../dom/document-read.js';
import { setText } from '../dom/element.js';

/** Shorter work is over before anyone could read about it. */
const WORTH_SAYING = 250;

export class ProgressStatus extends HTMLElement {
  #timer = 0;

  get #what() {
    return this.getAttribute('what') ?? '';
  }

  connectedCallback() {
    this.#furnish();
  }

  /** With what it was not given by hand. */
  #furnish() {
    if (this.childElementCount > 0) return;
    const word = document.createElement('span'),
      bar = document.createElement('progress'),
      button = document.createElement('button');
    word.role = 'status';
    bar.value = 0;
    bar.ariaLabel = `${this.#what[0].toUpperCase()}${this.#what.slice(1)} computed`;
    button.type = 'button';
    button.disabled = true;
    button.textContent = 'Cancel';
    this.append(word, bar, button);
  }

  /** @param {import('./computation.js').Computation} run */
  connect(run) {
    this.#furnish();
    this.querySelector('button')?.addEventListener('click', () => {
      if (run.busy) run.cancel();
      else run.start();
    });
    this.show(run);
  }

  /** @param {import('./computation.js').Computation} run */
  show({ busy, progress }) {
    const bar = this.querySelector('progress'),
      button = this.querySelector('button');
    const word = this.querySelector('[role="status"]');
    if (!bar || !button || !word) throw new Error('progress-status lacks a part');
    const { phase, done, total, fault } = progress;
    bar.max = total;
    bar.value = done;
    this.dataset.phase = phase;
    setText(button, busy ? 'Cancel' : 'Compute');
    button.disabled = phase === 'done' || phase === 'idle';
    if (busy) {
      this.#timer ||= window.setTimeout(() => {
        word.textContent = `Computing the ${this.#what}`;
      }, WORTH_SAYING);
      return;
    }
    window.clearTimeout(this.#timer);
    this.#timer = 0;
    setText(
      word,
      phase === 'cancelled'
        ? `Stopped at ${done} of ${total} points`
        : phase === 'failed'
          ? `The ${this.#what} could not be computed: ${fault}`
          : '',
    );
  }
}

defineElement('progress-status', ProgressStatus);
