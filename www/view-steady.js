// @ts-check
// Steady state: what is left when the start is forgotten.

import { AxisChoice } from './axis-choice.js';
import { connectChoice } from './choice.js';
import { one } from './element.js';
import { requestPaint } from './frame.js';
import { PhysicalityMeter } from './physicality-meter.js';
import { keepRoom } from './room.js';
import { familyOf, paramsOf } from './state.js';
import { steadyTable } from './steady-table.js';

/** Cards with one quantity: of two, the members of a family could not be told apart. */
const SINGLE = ['figure-flux', 'figure-information', 'figure-physicality'];

/** @param {import('./types.js').Context} context */
export function connect({ core, store, specs, section, cards }) {
  one('axis-choice', AxisChoice, section).connect(store, specs);
  connectChoice(one('#steady-equations', HTMLSelectElement), store, 'equations');
  const remark = one('#steady-numbers-remark', HTMLElement);
  keepRoom(remark);
  const fill = steadyTable(one('#steady-numbers', HTMLTableElement), remark, core);
  const meter = one('#steady-meter', PhysicalityMeter, section);
  const table = {
    paint: () => {
      fill(store.state);
      meter.hidden = store.state.equations === 'masterEquation';
      meter.show(core, paramsOf(store.state));
    },
  };
  // Of a family, the mutual information alone.
  const information = one('#figure-information', HTMLElement, section);
  const choose = () => information.setAttribute('kind', familyOf(store.state) ? 'mutualInformation' : 'information');
  for (const card of cards) {
    card.subject = () => {
      const { axis, from, to, equations } = store.state, curves = SINGLE.includes(card.id) ? familyOf(store.state) : undefined;
      return { params: paramsOf(store.state), options: { axis, from, to, equations, curves } };
    };
  }
  choose();
  store.subscribe(state => {
    choose();
    for (const card of cards) card.invalidate();
    if (state.view === 'steady') requestPaint(table);
  });
  table.paint();
}
