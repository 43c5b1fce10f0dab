// @ts-check
// Steady state: what remains once the initial state is forgotten.

import { AxisChoice } from '../../controls/axis-choice.js';
import { connectChoice } from '../../controls/choice.js';
import { settles } from '../../core/settles.js';
import { one } from '../../dom/element.js';
import { defaultState, isExample, rangeOf } from '../../state/fields.js';
import { FigureCard } from '../../figure/card.js';
import { requestPaint } from '../../dom/frame.js';
import { paced } from '../../dom/paced.js';
import { InformationMap } from './map.js';
import { connectMapInput } from '../../figure/map-input.js';
import { PhysicalityMeter } from '../../controls/physicality-meter.js';
import { keepRoom } from '../../dom/room.js';
import { connectScan } from '../../figure/computed-card.js';
import { sharedPool } from '../../compute/pool.js';
import { along, familyOf, paramsOf } from '../../state/params.js';
import { connectEvolution } from './evolution-cards.js';
import { connectFluctuations } from './fluctuations.js';
import { steadyTable } from './table.js';

/** Enough quanta to see what unequal occupations do. */
const WARMER = 0.5;
/** Drawn along the axis of the view. */
const SCANNED = ['figure-occupations', 'figure-coherence', 'figure-flux', 'figure-information', 'figure-physicality', 'figure-balance'];
/** Cards with one quantity: of two, the members of a family could not be told apart. */
const SINGLE = ['figure-flux', 'figure-information', 'figure-physicality'];

/** @param {import('../../figure/context.js').Context} context */
export function connect(context) {
  const { core, loaded, store, specs, fields, views, section } = context;
  one('axis-choice', AxisChoice, section).connect(store, specs);
  connectChoice(one('#steady-equations', HTMLSelectElement), store, 'equations');
  const remark = one('#steady-numbers-remark', HTMLElement);
  keepRoom(remark);
  const fill = steadyTable(one('#steady-numbers', HTMLTableElement), remark, core);
  const meter = one('#steady-meter', PhysicalityMeter, section);
  const table = {
    paint: paced(() => {
      fill(store.state);
      meter.hidden = store.state.equations === 'masterEquation';
      meter.show(core, paramsOf(store.state));
    }),
  };
  // Of a family, the mutual information alone.
  const information = one('#figure-information', HTMLElement, section);
  const choose = () => information.setAttribute('kind', familyOf(store.state) ? 'mutualInformation' : 'information');
  const scanned = SCANNED.map(id => one(`#${id}`, FigureCard, section));
  for (const card of scanned) {
    card.subject = () => {
      const { axis, from, to, equations } = store.state, curves = SINGLE.includes(card.id) ? familyOf(store.state) : undefined;
      return { params: paramsOf(along(store.state)), options: { axis, from, to, equations, curves } };
    };
  }
  one('#figure-flux-coupling', FigureCard, section).subject = () => {
    const { g, equations } = store.state, whole = rangeOf(specs, 'g');
    // The other side shows the same.
    return { params: paramsOf(store.state), options: { ...whole, from: g < 0 ? whole.from : 0, equations } };
  };
  connectEvolution(context);
  connectFluctuations(context);
  const mapCard = one('#figure-information-map', FigureCard, section), map = new InformationMap(core, sharedPool(loaded));
  connectChoice(one('#information-map-measure', HTMLSelectElement, mapCard), store, 'measure');
  connectScan(map, mapCard, 'steady', context);
  connectMapInput(mapCard, map, context, one('#information-map-spoken', HTMLElement, mapCard));
  const hint = one('#steady-hint', HTMLElement, section);
  one('button', HTMLButtonElement, hint).addEventListener('click', () => store.change({ nbar2: store.state.nbar1 + WARMER }));
  const example = one('#steady-example', HTMLElement, section), defaults = defaultState(fields), given = views.find(({ name }) => name === 'steady')?.example ?? {};
  one('button', HTMLButtonElement, example).addEventListener('click', () => store.change({ nbar2: defaults.nbar2 }));
  const advise = () => {
    example.hidden = !isExample(store.state, given, defaults);
    hint.hidden = store.state.nbar1 !== store.state.nbar2 || !settles(core, paramsOf(store.state));
  };
  advise();
  choose();
  store.subscribe(state => {
    advise();
    choose();
    for (const card of context.cards) card.invalidate();
    if (state.view === 'steady') requestPaint(table);
  });
  table.paint();
}
