// @ts-check
// What the view asks of a change: while it is in front the state is that of a network, or of the nearest one that there is.

import { PARAMETERS } from '../../state/keys.js';

/** @typedef {import('../../state/keys.js').State} State */

/** Whether ξ alone was asked for. @param {Partial<State>} change */
const asksForXi = change => 'xi' in change && Object.keys(change).every(key => key === 'xi' || key === 'xiPhase');

export class NetworkGuard {
  #model;
  #usualXi;
  #fault;
  /** ξ as the other views have it, where this network allows less. @type {{ own: number, given: number } | undefined} */ #lent;
  /** @type {string | undefined} */ #remark;

  /**
   * @param {import('./model.js').NetworkModel} model
   * @param {number} usualXi what a page begins with
   * @param {(error: unknown) => void} fault
   */
  constructor(model, usualXi, fault) {
    this.#model = model;
    this.#usualXi = usualXi;
    this.#fault = fault;
  }

  /** What was said of the last change that had to be put in order; once. */
  remark() {
    const remark = this.#remark;
    this.#remark = undefined;
    return remark;
  }

  /** @type {import('../../state/store.js').Guard} */
  settle(next, before, change) {
    if (next.view !== 'networks') return before.view === 'networks' ? this.#giveBack(next, before) : next;
    try {
      this.#model.check(next);
      return next;
    } catch (error) {
      // More correlation than the noise can have is refused where it is asked for.
      if (before.view === 'networks' && asksForXi(change)) throw error;
      this.#fault(error);
      return this.#nearest(next, before);
    }
  }

  /** @param {State} wanted @param {State} before */
  #nearest(wanted, before) {
    const { change, remark } = this.#model.nearest(wanted),
      { xi } = wanted;
    if (change.xi !== undefined) this.#lent = { own: this.#lent?.given === xi ? this.#lent.own : xi, given: change.xi };
    // Nobody has chosen the ξ that a page begins with: another one in its place is no news.
    const begun = xi === this.#usualXi && Object.keys(change).join() === 'xi' && before.view !== 'networks';
    this.#remark = begun ? '' : remark;
    return { ...wanted, ...change };
  }

  /** Another view gets its own ξ back; a link that was followed means what it says. @param {State} next @param {State} before */
  #giveBack(next, before) {
    const { own, given } = this.#lent ?? {};
    this.#lent = undefined;
    const kept = PARAMETERS.every(key => next[key] === before[key]);
    return kept && own !== undefined && next.xi === given ? { ...next, xi: own } : next;
  }
}
