// @ts-check
// A module worker for one figure's data: initialise, compute, answer. It is stopped by being terminated.

/**
 * @typedef {{ script: string, module: WebAssembly.Module, kind: import('./types.js').FigureKind,
 *   params: import('./types.js').Params, options: import('./types.js').FigureOptions }} Job
 */
/** @typedef {{ data: import('./types.js').FigureData } | { error: string }} Answer */

/** @param {Answer} answer */
const post = answer => self.postMessage(answer);

self.addEventListener('message', async (/** @type {MessageEvent<Job>} */ { data: job }) => {
  try {
    /** @type {import('./types.js').Core} */
    const core = await import(job.script);
    await core.default({ module_or_path: job.module });
    post({ data: core.figureData(job.kind, job.params, job.options) });
  } catch (error) {
    post({ error: error instanceof Error ? error.message : String(error) });
  }
});

export {};
