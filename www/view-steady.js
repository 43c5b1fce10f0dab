// @ts-check
// Steady state: what is left when the start is forgotten.

import { AxisChoice } from './axis-choice.js';
import { connectChoice } from './choice.js';
import { one } from './element.js';
import { requestPaint } from './frame.js';
import { PhysicalityMeter } from './physicality-meter.js';
import { paramsOf } from './state.js';
import { steadyTable } from './steady-table.js';

/** @param {import('./types.js').Context} context */
export function connect({ core, store, specs, section, cards }) {
  one('axis-choice', AxisChoice, section).connect(store, specs);
  connectChoice(one('#steady-equations', HTMLSelectElement), store, 'equations');
  const fill = steadyTable(one('#steady-numbers', HTMLTableElement), one('#steady-numbers-remark', HTMLElement), core);
  const meter = one('#steady-meter', PhysicalityMeter, section);
  const table = {
    paint: () => {
      fill(store.state);
      meter.hidden = store.state.equations === 'masterEquation';
      meter.show(core, paramsOf(store.state));
    },
  };
  for (const card of cards) {
    card.subject = () => {
      const { axis, from, to, equations } = store.state;
      return { params: paramsOf(store.state), options: { axis, from, to, equations } };
    };
  }
  store.subscribe(state => {
    for (const card of cards) card.invalidate();
    if (state.view === 'steady') requestPaint(table);
  });
  table.paint();
}
