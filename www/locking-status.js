// @ts-check
// <locking-status>: how far the ensemble curve is, and a button that stops it or computes it again.

/** @typedef {import('./locking-scan.js').LockingScan} LockingScan */

/** Shorter work is over before anyone could read about it. */
const WORTH_SAYING = 250;
const BUSY = 'Computing the ensemble curve';

export class LockingStatus extends HTMLElement {
  #timer = 0;

  /** @param {LockingScan} scan */
  connect(scan) {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      if (scan.progress.phase === 'running' || scan.progress.phase === 'waiting') scan.cancel();
      else scan.start();
    });
    this.show(scan);
  }

  /** @param {LockingScan} scan */
  show(scan) {
    const bar = this.querySelector('progress'), button = this.querySelector('button');
    const word = this.querySelector('[role="status"]');
    if (!bar || !button || !word) throw new Error('locking-status lacks a part');
    const { phase, done, total, fault } = scan.progress;
    const busy = phase === 'running' || phase === 'waiting';
    bar.max = total;
    bar.value = done;
    this.dataset.phase = phase;
    button.textContent = busy ? 'Cancel' : 'Compute';
    button.disabled = phase === 'done';
    if (busy && word.textContent !== BUSY) {
      this.#timer ||= window.setTimeout(() => { word.textContent = BUSY; }, WORTH_SAYING);
    }
    if (busy) return;
    window.clearTimeout(this.#timer);
    this.#timer = 0;
    word.textContent = phase === 'cancelled' ? `Stopped at ${done} of ${total} points`
      : phase === 'failed' ? `The ensemble curve failed: ${fault}` : '';
  }
}

customElements.define('locking-status', LockingStatus);
