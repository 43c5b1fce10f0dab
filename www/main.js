// @ts-check
// Wires the page: state → controls, views and address, all from the core's answers.

import { Address, fragment } from './address.js';
import { Baths } from './baths.js';
import { connectCopyLink, connectCopyValues } from './copy.js';
import { loadFirstCore } from './core.js';
import { connectHand } from './correlation.js';
import { connectDialogs } from './dialogs.js';
import { one } from './element.js';
import { embedded, splitEmbed } from './embed-link.js';
import { connectEquations } from './equations.js';
import { capital, fail, fault, reason } from './fault.js';
import { fieldsOf, specOf } from './fields.js';
import { nextFrame } from './frame.js';
import { viewIn } from './link.js';
import { clearNotice, showNotice } from './notice.js';
import { OwnSettings } from './own-settings.js';
import { connectParameters } from './parameters.js';
import { showReadouts } from './readouts.js';
import { baked } from './resources.js';
import { connectSheet } from './sheet.js';
import { defaultState, paramsOf, Store } from './state.js';
import { connectTheme } from './theme.js';
import { connectMotion } from './view-motion.js';
import { connectUndo } from './undo.js';
import { cardsIn, connectViews, contextOf, dress, turnTo } from './views.js';

/** @typedef {import('./state.js').State} State */

/**
 * @param {import('./types.js').Core} core
 * @param {Address} address
 * @param {readonly import('./fields.js').Field[]} fields
 * @param {Baths} baths
 */
function openStore(core, address, fields, baths) {
  /** @param {State} state */
  const check = state => { core.eigenvalues(paramsOf(state)); };
  /** @param {State} next @param {State} before @param {Partial<State>} change @param {boolean} held */
  const settle = (next, before, change, held) => {
    const kept = baths.kept(next, before, change);
    return held ? kept : { ...kept, ...core.withinQuarterTurn(kept.xi, kept.xiPhase) };
  };
  const fallback = defaultState(fields);
  const { state, time, remarks } = address.read(fallback);
  try {
    return { store: new Store(state, check, settle), time, remarks };
  } catch (error) {
    remarks.push(`${capital(reason(error))}; everything is at its default.`);
    return { store: new Store(fallback, check, settle), time: 0, remarks };
  }
}

/** @param {string[]} remarks */
function reportLink(remarks) {
  if (remarks.length > 0) showNotice('Not everything in the link could be opened', remarks);
  else clearNotice();
}

/** What can be done with a figure comes once the figures are seen. @param {import('./views.js').Shared} shared */
async function fitOut(shared) {
  const [{ connectTools }, { connectPrinted }] = await Promise.all([import('./figure-tools.js'), import('./printed.js'), dress('./tools.css')]);
  connectTools(shared);
  connectPrinted(shared);
}

async function start() {
  const { embed } = splitEmbed(embedded ? window.location.hash : '');
  const embedMode = embedded ? await import('./embed-mode.js') : undefined;
  const own = embed.kind && !fragment().includes('view=') ? embedMode?.viewOf(embed.kind) : undefined;
  if (own) window.history.replaceState(null, '', `${window.location.hash}&view=${own}`);
  if (baked) (await import('./baked-start.js')).open(baked);
  turnTo(viewIn(fragment()));
  connectTheme(() => cardsIn(document).forEach(card => card.invalidate()));
  connectSheet();
  connectEquations();
  // A jump by link would overwrite the state in the address.
  one('#skip', HTMLAnchorElement).addEventListener('click', event => {
    event.preventDefault();
    one('#figures', HTMLElement).focus();
  });

  await embedMode?.firstSight();
  const loaded = await loadFirstCore();
  const { core } = loaded;
  const specs = core.parameterSpecs();
  const fields = fieldsOf(specs);
  const address = new Address({ fields, specs });
  const baths = new Baths(core, specs);
  const { store, time, remarks } = openStore(core, address, fields, baths);
  const shared = { core, loaded, store, address, own: new OwnSettings(fields), specs, fields, fault, values: {} };

  connectHand(store);
  connectParameters(store, specs, fields, baths);
  const xi = specOf(specs, 'xi');
  showReadouts(core, store.state, xi);
  store.subscribe(state => showReadouts(core, state, xi));
  one('#version', HTMLElement).textContent = core.version();

  const { motion, begin, seek } = connectMotion(contextOf(shared, 'motion'));
  connectCopyLink(shared, motion);
  address.connect(store, reportLink, seek);
  reportLink(remarks);
  connectUndo(store);
  window.addEventListener('beforeprint', () => cardsIn(document).forEach(card => card.paint()));
  await connectViews(shared, {
    spectrum: { load: () => import('./view-spectrum.js') },
    locking: { load: () => import('./locking-view.js'), style: './locking.css' },
    steady: { load: () => import('./view-steady.js'), style: './steady.css' },
    networks: { load: () => import('./view-networks.js'), style: './networks.css' },
    paper: { load: () => import('./view-paper.js'), style: './paper.css' },
    departures: { load: () => import('./view-departures.js'), style: './departures.css' },
    guide: { load: () => import('./view-guide.js'), style: './guide.css' },
  });

  await nextFrame();
  if (document.documentElement.dataset.state === 'loading') document.documentElement.dataset.state = 'ready';
  begin(time);
  embedMode?.connectEmbed(shared, embed);
  connectCopyValues(shared).catch(fault);
  if (!embedded) connectDialogs(shared, motion);
  fitOut(shared).catch(fault);
  if (!embedded) import('./offline.js').then(({ keepForOffline }) => keepForOffline()).catch(() => { /* the page needs none of it */ });
}

start().catch(fail);
