// @ts-check
// <locking-options>: what the curves of phase locking run over and how they are computed. An entry is read as a link
// is; what a link would change is refused here, and the value stays as it was.

import { setText } from '../../dom/element.js';
import { reason } from '../../text/reason.js';
import { proposedFamily, readFamilyList } from '../../controls/family-list.js';
import { defineElement } from '../../dom/document-read.js';
import { number } from '../../state/field.js';
import { rangeOf, specOf } from '../../state/fields.js';
import { notAscending } from '../../text/refusals.js';
import { AXES } from '../../state/keys.js';
import { familyOf } from '../../state/params.js';

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {import('../../state/keys.js').Axis} Axis */
/** @typedef {import('../../state/field.js').Field} Field */

export class LockingOptions extends HTMLElement {
  /** @type {readonly import('../../core/types.js').Spec[]} */ #specs = [];
  /** More curves cannot be told apart. */ #mostCurves = 1;
  /** @type {readonly Field[]} */ #fields = [];
  /** @type {import('../../state/store.js').Store | undefined} */ #store;

  get #state() {
    if (!this.#store) throw new Error('locking-options is not connected');
    return this.#store.state;
  }

  get #entries() {
    return [...this.querySelectorAll('input')];
  }

  /** @param {Pick<import('../../figure/context.js').Context, 'store' | 'fields' | 'specs' | 'limits'>} context */
  connect({ store, fields, specs, limits }) {
    this.#store = store;
    this.#fields = fields;
    this.#specs = specs;
    this.#mostCurves = limits.curves.max;
    for (const name of ['axis', 'family']) {
      this.#select(name).append(
        ...AXES.map(key => {
          const { symbol, label } = specOf(specs, key);
          return new Option(`${symbol} ${label.charAt(0).toLowerCase()}${label.slice(1)}`, key);
        }),
      );
    }
    this.#on('method', value => ({ method: /** @type {State['method']} */ (value) }));
    this.#on('axis', value => {
      const axis = /** @type {Axis} */ (value);
      return { ...rangeOf(specs, axis), curves: familyOf({ ...store.state, axis }) };
    });
    this.#on('family', key => ({ curves: proposedFamily(key) }));
    for (const entry of this.#entries) {
      entry.addEventListener('focus', () => entry.select());
      entry.addEventListener('input', () => this.#refuse(entry, ''));
      entry.addEventListener('change', () => this.#read(entry));
      entry.addEventListener('keydown', event => {
        if (event.key === 'Escape') entry.value = this.#written(entry.name);
      });
    }
    store.subscribe(() => this.#show());
    this.#show();
  }

  #show() {
    const { method, axis } = this.#state;
    const family = familyOf(this.#state)?.key ?? '';
    this.#select('method').value = method;
    this.#select('axis').value = axis;
    this.#select('family').value = family;
    const compared = this.querySelector('#locking-family');
    if (compared && family) setText(compared, specOf(this.#specs, family).symbol);
    for (const option of this.#select('family').options) option.disabled = option.value === axis;
    for (const entry of this.#entries) {
      if (document.activeElement !== entry || entry.getAttribute('aria-invalid') !== 'true') entry.value = this.#written(entry.name);
    }
    for (const label of this.querySelectorAll('label')) {
      const methods = label.dataset.methods?.split(' ');
      label.hidden = methods ? !methods.includes(method) : label.dataset.family !== undefined && family === '';
    }
  }

  /** @param {HTMLInputElement} entry */
  #read(entry) {
    const { name, value: text } = entry;
    entry.value = this.#written(name);
    const stays = `stays ${entry.value.replace(/-/g, '−')}.`;
    if (name === 'curves') {
      this.#readFamily(entry, text, stays);
      return;
    }
    const field = this.#field(name),
      kept = this.#state[field.key];
    const { value, why } = field.read(text, kept);
    const next = { ...this.#state, [field.key]: value };
    if (why) {
      this.#refuse(entry, `${why}; it ${stays}`);
    } else if (next.from >= next.to) {
      this.#refuse(entry, `${notAscending(next.from, next.to)}; “${name === 'from' ? 'From' : 'To'}” ${stays}`);
    } else {
      this.#change({ [field.key]: value }, entry);
    }
  }

  /**
   * @param {HTMLInputElement} entry
   * @param {string} text
   * @param {string} stays
   */
  #readFamily(entry, text, stays) {
    const { key } = familyOf(this.#state) ?? {};
    if (!key) return;
    const { values, refusal } = readFamilyList(text, specOf(this.#specs, key), this.#mostCurves);
    if (refusal) this.#refuse(entry, `${refusal}; the list ${stays}`);
    else this.#change({ curves: { key, values } }, entry);
  }

  /**
   * @param {Partial<State>} change
   * @param {HTMLElement} control
   */
  #change(change, control) {
    this.#refuse(control, '');
    try {
      this.#store?.change(change);
    } catch (error) {
      this.#show();
      this.#refuse(control, reason(error));
    }
  }

  /**
   * @param {HTMLElement} control
   * @param {string} text
   */
  #refuse(control, text) {
    const refusal = this.querySelector('.refusal');
    if (refusal) setText(refusal, text);
    for (const entry of this.#entries) entry.setAttribute('aria-invalid', String(text !== '' && entry === control));
  }

  /** What stands in an entry. @param {string} name */
  #written(name) {
    if (name === 'curves') return familyOf(this.#state)?.values.join(', ') ?? '';
    const field = this.#field(name);
    return field.write(this.#state[field.key]);
  }

  /** The ends of the axis are limited as its parameter is. @param {string} name @returns {Field} */
  #field(name) {
    if (name === 'from' || name === 'to') {
      const spec = specOf(this.#specs, this.#state.axis);
      return number(name, `${name === 'from' ? 'From' : 'To'}: ${spec.symbol}`, spec);
    }
    const field = this.#fields.find(({ key }) => key === name);
    if (!field) throw new Error(`a link has no key ${name}`);
    return field;
  }

  /**
   * @param {string} name
   * @param {(value: string) => Partial<State>} change
   */
  #on(name, change) {
    const select = this.#select(name);
    select.addEventListener('change', () => this.#change(change(select.value), select));
  }

  /** @param {string} name */
  #select(name) {
    const select = this.querySelector(`select[name="${name}"]`);
    if (!(select instanceof HTMLSelectElement)) throw new Error(`locking-options has no choice ${name}`);
    return select;
  }
}

defineElement('locking-options', LockingOptions);
