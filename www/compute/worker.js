// @ts-check
// A module worker: initialise once, then one task after another. It is stopped by being terminated, so it never
// has to listen while it computes.

import { importCore } from '../core/resources.js';
import { answer } from './answer.js';

/** A part of a curve takes about so long, in milliseconds: what is drawn grows in such steps, and so little is lost with a worker. */
const CHUNK = 50;

/** @typedef {import('../core/types.js').Core} Core */
/** @typedef {import('./tasks.js').Task} Task */
/** @typedef {import('./tasks.js').Report} Report */
/** @typedef {{ init: { script: string, module: WebAssembly.Module, life?: string } }} Init */

/** @type {Promise<Core> | undefined} */
let ready;

/** @param {Report} report */
const post = report => self.postMessage(report);

/** @param {Init['init']} init */
async function load({ script, module }) {
  const core = await importCore(script);
  await core.default({ module_or_path: module });
  return core;
}

/** Held until this worker ends, however it does: the page waits for it. @param {string} life */
function hold(life) {
  const held = navigator.locks.request(life, () => {
    post({ alive: true });
    return new Promise(() => {
      /* for ever */
    });
  });
  // Where locks are refused, as in a file on a disk, the page learns of errors alone.
  held.catch(() => {});
}

self.addEventListener('message', async (/** @type {MessageEvent<Init | Task>} */ { data }) => {
  if ('init' in data) {
    if (data.init.life) hold(data.init.life);
    ready = load(data.init);
    ready.catch(() => {
      /* told with the first task */
    });
    return;
  }
  /** @type {Core} */ let core;
  try {
    core = await /** @type {Promise<Core>} */ (ready);
  } catch (error) {
    return post({ unable: error instanceof Error ? error.message : String(error) });
  }
  post(answer(core, data, CHUNK));
});
