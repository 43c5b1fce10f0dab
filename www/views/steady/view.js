// @ts-check
// Steady state: what remains once the initial state is forgotten.

import html from './view.html';
import { AxisChoice } from '../../controls/axis-choice.js';
import { connectChoice } from '../../controls/choice.js';
import { settles } from '../../core/settles.js';
import { find } from '../../dom/element.js';
import { defaultsOf, defaultState, isExample, rangeOf } from '../../state/fields.js';
import { FigureCard } from '../../figure/card.js';
import { requestPaint } from '../../dom/frame.js';
import { paced } from '../../dom/paced.js';
import { InformationMap } from './map.js';
import { connectMapInput } from '../../figure/map-input.js';
import { PhysicalityMeter } from '../../controls/physicality-meter.js';
import { reserveHeight } from '../../dom/reserved-height.js';
import { connectComputed } from '../../figure/computed-card.js';
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
  find('axis-choice', AxisChoice, section).connect(store, specs);
  connectChoice(find('#steady-equations', HTMLSelectElement), store, 'equations');
  const remark = find('#steady-numbers-remark', HTMLElement);
  reserveHeight(remark);
  const fill = steadyTable(find('#steady-numbers', HTMLTableElement), remark, core);
  const meter = find('#steady-meter', PhysicalityMeter, section);
  const table = {
    paint: paced(() => {
      fill(store.state);
      meter.hidden = store.state.equations === 'masterEquation';
      meter.show(core, paramsOf(store.state));
    }),
  };
  // Of a family, the mutual information alone.
  const information = find('#figure-information', HTMLElement, section);
  const choose = () => information.setAttribute('kind', familyOf(store.state) ? 'mutualInformation' : 'information');
  const scanned = SCANNED.map(id => find(`#${id}`, FigureCard, section));
  for (const card of scanned) {
    card.subject = () => {
      const { axis, from, to, equations } = store.state,
        curves = SINGLE.includes(card.id) ? familyOf(store.state) : undefined;
      return { params: paramsOf(along(store.state)), options: { axis, from, to, equations, curves } };
    };
  }
  find('#figure-flux-coupling', FigureCard, section).subject = () => {
    const { g, equations } = store.state,
      whole = rangeOf(specs, 'g');
    // The other side shows the same.
    return { params: paramsOf(store.state), options: { ...whole, from: g < 0 ? whole.from : 0, equations } };
  };
  connectEvolution(context);
  connectFluctuations(context);
  const mapCard = find('#figure-information-map', FigureCard, section),
    map = new InformationMap(core, sharedPool(loaded));
  connectChoice(find('#information-map-measure', HTMLSelectElement, mapCard), store, 'measure');
  connectComputed(map, mapCard, 'steady', context);
  connectMapInput(mapCard, map, context, find('#information-map-spoken', HTMLElement, mapCard));
  const hint = find('#steady-hint', HTMLElement, section);
  find('button', HTMLButtonElement, hint).addEventListener('click', () => store.change({ nbar2: store.state.nbar1 + WARMER }));
  const example = find('#steady-example', HTMLElement, section),
    defaults = defaultState(fields),
    given = views.find(({ name }) => name === 'steady')?.example ?? {};
  find('button', HTMLButtonElement, example).addEventListener('click', () => store.change(defaultsOf(defaults, given)));
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

export { html };
