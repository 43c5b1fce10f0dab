// @ts-check
// Wires the page: state → controls, views and address, all from the core's answers.

import { loadFirstCore } from './core/load.js';
import { savedCopy } from './core/resources.js';
import { Baths } from './controls/baths.js';
import { connectParameters } from './controls/parameters.js';
import { showReadouts } from './controls/readouts.js';
import { connectCopyLink, connectCopyValues } from './dialogs/copy.js';
import { connectDialogs } from './dialogs/dialogs.js';
import { documentRead } from './dom/document-read.js';
import { find } from './dom/element.js';
import { embedded, splitEmbed } from './dom/embed-link.js';
import { connectEquations } from './dom/equations.js';
import { fail, fault } from './dom/fault.js';
import { nextFrame, paintNow } from './dom/frame.js';
import { clearNotice, showNotice } from './dom/notice.js';
import { connectSheet } from './dom/sheet.js';
import { takeAwayPanels } from './dom/stored-panels.js';
import { requireStyle } from './dom/styles.js';
import { connectTheme } from './dom/theme.js';
import { cardsIn } from './figure/card.js';
import { sayMethodsOnce } from './figure/one-method.js';
import { Address, fragment } from './state/address.js';
import { connectHand } from './state/correlation.js';
import { defaultState, fieldsOf, specOf } from './state/fields.js';
import { viewIn } from './state/link.js';
import { ReaderSettings } from './state/reader-settings.js';
import { paramsOf } from './state/params.js';
import { Store } from './state/store.js';
import { connectUndo } from './state/undo.js';
import { connectViews, contextOf, turnTo } from './tabs.js';
import { capital, reason } from './text/reason.js';
import { core as early } from './main.js';
import { OPENING } from './views/motion/opening.js';
import { connectMotion } from './views/motion/view.js';
import { VIEWS } from './views.js';

/** @typedef {import('./state/keys.js').State} State */

/**
 * @param {import('./core/types.js').Core} core
 * @param {Address} address
 * @param {readonly import('./state/field.js').Field[]} fields
 * @param {Baths} baths
 */
function openStore(core, address, fields, baths) {
  /** @param {State} state */
  const check = state => {
    core.eigenvalues(paramsOf(state));
  };
  /** @param {State} next @param {State} before @param {Partial<State>} change @param {boolean} held */
  const settle = (next, before, change, held) => {
    const kept = baths.kept(next, before, change);
    return held ? kept : { ...kept, ...core.withinQuarterTurn(kept.xi, kept.xiPhase) };
  };
  const fallback = defaultState(fields);
  const { state: linked, time, remarks } = address.read(fallback);
  // A link leaves out what is as it always was; a bare address asks for nothing.
  const state = fragment() === '' && !embedded && !savedCopy ? Object.freeze({ ...linked, ...OPENING }) : linked;
  try {
    return { store: new Store(state, check, settle), time, remarks };
  } catch (error) {
    remarks.push(`${capital(reason(error))}; all values are at their defaults.`);
    return { store: new Store(fallback, check, settle), time: 0, remarks };
  }
}

/** @param {string[]} remarks */
function reportLink(remarks) {
  if (remarks.length > 0) showNotice('Not everything in the link could be opened', remarks);
  else clearNotice();
}

/** What can be done with a figure comes once the figures are seen. @param {import('./figure/context.js').Shared} shared */
async function loadFigureTools(shared) {
  const [{ connectTools }, { connectPrinted }] = await Promise.all([
    import('./figure/tools.js'),
    import('./figure/printed.js'),
    requireStyle('tools.css'),
  ]);
  connectTools(shared, async card => {
    const [{ openEmbed }] = await Promise.all([import('./dialogs/embed.js'), requireStyle('dialogs.css')]);
    openEmbed(shared, cardsIn(card.closest('.view') ?? card), card);
  });
  connectPrinted(shared);
}

async function start() {
  await documentRead;
  takeAwayPanels();
  const { embed } = splitEmbed(embedded ? window.location.hash : '');
  const embedMode = embedded ? await import('./embed/mode.js') : undefined;
  const own = embed.kind && !fragment().includes('view=') ? embedMode?.viewOf(embed.kind) : undefined;
  if (own) window.history.replaceState(null, '', `${window.location.hash}&view=${own}`);
  if (savedCopy) (await import('./saved-copy.js')).open(savedCopy);
  turnTo(viewIn(fragment(), VIEWS));
  connectTheme(() => cardsIn(document).forEach(card => card.invalidate()));
  connectSheet();
  connectEquations();
  // A jump by link would overwrite the state in the address.
  find('#skip', HTMLAnchorElement).addEventListener('click', event => {
    event.preventDefault();
    find('#figures', HTMLElement).focus();
  });

  if (embedMode) embedMode.setCaption(embed.caption);
  else sayMethodsOnce();
  await embedMode?.firstSight();
  const loaded = await (early?.catch(loadFirstCore) ?? loadFirstCore());
  const { core } = loaded;
  // The first paint may show the masthead alone; nothing below it can be measured then. What is seen already stays.
  document.documentElement.dataset.begun = (find('#figures', HTMLElement).checkVisibility?.() ?? true) ? 'late' : '';
  const specs = core.parameterSpecs();
  const limits = core.limits();
  const fields = fieldsOf(specs, VIEWS, limits);
  const address = new Address({ fields, specs, views: VIEWS });
  const baths = new Baths(core, specs);
  const { store, time, remarks } = openStore(core, address, fields, baths);
  const shared = {
    core,
    loaded,
    store,
    address,
    views: VIEWS,
    readerSettings: new ReaderSettings(fields),
    specs,
    limits,
    fields,
    fault,
    values: {},
  };

  connectHand(store);
  connectParameters(store, specs, fields, baths);
  const xi = specOf(specs, 'xi');
  showReadouts(core, store.state, xi);
  store.subscribe(state => showReadouts(core, state, xi));
  find('#version', HTMLElement).textContent = core.version();

  const { motion, begin, seek } = connectMotion(contextOf(shared, 'motion'));
  const instant = () => (motion.phase === 'paused' ? motion.time : 0);
  connectCopyLink(shared, instant);
  address.connect(store, reportLink, seek);
  reportLink(remarks);
  connectUndo(store);
  window.addEventListener('beforeprint', () => cardsIn(document).forEach(card => card.draw()));
  await connectViews(shared);

  const { dataset } = document.documentElement;
  // An instant that the link means is the first that is seen.
  begin(time);
  paintNow();
  if (dataset.state === 'loading') dataset.state = 'ready';
  address.begin(store, dataset.controls !== undefined);
  embedMode?.connectEmbed(shared, embed, () => motion.time);
  // The frame of the first figure has no more to do; what nobody has seen yet is there a frame later.
  await nextFrame();
  dataset.seen = '';
  connectCopyValues(shared).catch(fault);
  if (!embedded) connectDialogs(shared, instant);
  loadFigureTools(shared).catch(fault);
  if (!embedded)
    import('./dom/offline.js')
      .then(({ keepForOffline }) => keepForOffline())
      .catch(() => {
        /* the page needs none of it */
      });
}

document.documentElement.dataset.started = '';
start().catch(fail);
