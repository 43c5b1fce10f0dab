// @ts-check
// <locking-status what="…">: how far a computation is, and a button that stops it or begins it again.

import { write } from '../dom/element.js';

/** Shorter work is over before anyone could read about it. */
const WORTH_SAYING = 250;

export class LockingStatus extends HTMLElement {
  #timer = 0;

  get #what() { return this.getAttribute('what') ?? ''; }

  /** @param {import('./run.js').ScanRun} run */
  connect(run) {
    this.querySelector('button')?.addEventListener('click', () => {
      if (run.busy) run.cancel();
      else run.start();
    });
    this.show(run);
  }

  /** @param {import('./run.js').ScanRun} run */
  show({ busy, progress }) {
    const bar = this.querySelector('progress'), button = this.querySelector('button');
    const word = this.querySelector('[role="status"]');
    if (!bar || !button || !word) throw new Error('locking-status lacks a part');
    const { phase, done, total, fault } = progress;
    bar.max = total;
    bar.value = done;
    this.dataset.phase = phase;
    write(button, busy ? 'Cancel' : 'Compute');
    button.disabled = phase === 'done' || phase === 'idle';
    if (busy) {
      this.#timer ||= window.setTimeout(() => { word.textContent = `Computing the ${this.#what}`; }, WORTH_SAYING);
      return;
    }
    window.clearTimeout(this.#timer);
    this.#timer = 0;
    write(word, phase === 'cancelled' ? `Stopped at ${done} of ${total} points`
      : phase === 'failed' ? `The ${this.#what} could not be computed: ${fault}` : '');
  }
}

customElements.define('locking-status', LockingStatus);
