// @ts-check
// Which curves are compared in time: the usual values of ξ, or those of another quantity that the reader lists.

import { proposedFamily, readFamilyList } from '../../controls/family-list.js';
import { find, setText } from '../../dom/element.js';
import { familySpec } from '../../state/fields.js';
import { AXES, START_FAMILIES } from '../../state/keys.js';

/** What each is called that is no parameter. @type {Record<typeof START_FAMILIES[number], string>} */
const NAMES = {
  nbar: 'occupation of both baths',
  squeeze1: 'squeezing of oscillator 1',
  squeeze2: 'squeezing of oscillator 2',
  squeeze12: 'squeezing of both together',
};

/** @param {import('../../figure/context.js').Context} context */
export function connectFamily({ section, store, specs, limits }) {
  const home = find('#states-family', HTMLElement, section);
  const select = find('select', HTMLSelectElement, home),
    entry = find('input', HTMLInputElement, home),
    refusal = find('.refusal', HTMLElement, home);
  const values = find('label:has(input)', HTMLElement, home),
    symbol = find('#states-family-symbol', HTMLElement, home);
  select.append(
    // In the order of the controls.
    ...specs
      .filter(({ key }) => AXES.some(axis => axis === key))
      .map(({ key, symbol, label }) => new Option(`${symbol} ${label.toLowerCase()}`, key)),
    ...START_FAMILIES.map(key => new Option(`${familySpec(specs, limits, key)?.symbol} ${NAMES[key]}`, key)),
  );

  /** @param {string} text */
  const refuse = text => {
    setText(refusal, text);
    entry.setAttribute('aria-invalid', String(text !== ''));
  };
  const show = () => {
    const { curves: family } = store.state;
    select.value = family?.key ?? '';
    values.hidden = !family;
    if (!family) return;
    symbol.textContent = familySpec(specs, limits, family.key)?.symbol ?? family.key;
    if (entry.getAttribute('aria-invalid') !== 'true') entry.value = family.values.join(', ');
  };
  const read = () => {
    const { curves: family } = store.state,
      spec = family && familySpec(specs, limits, family.key);
    if (!family || !spec) return;
    const list = readFamilyList(entry.value, spec, limits.curves.max);
    refuse(list.refusal && `${list.refusal}; the list stays ${family.values.join(', ').replace(/-/g, '−')}.`);
    entry.value = family.values.join(', ');
    if (!list.refusal) store.change({ curves: { key: family.key, values: list.values } });
  };

  select.addEventListener('change', () => {
    refuse('');
    store.change({ curves: proposedFamily(select.value) });
  });
  entry.addEventListener('focus', () => entry.select());
  entry.addEventListener('input', () => refuse(''));
  entry.addEventListener('change', read);
  entry.addEventListener('keydown', event => {
    if (event.key === 'Escape') show();
  });
  store.subscribe(show);
  show();
}
