// @ts-check
// What a task of the pool comes to, in a worker or in the page.

/** @typedef {import('./tasks.js').ScanTask} ScanTask */

/** After it the numbers of the core cannot be trusted. @param {unknown} error */
const isCrash = error => error instanceof WebAssembly.RuntimeError;

/**
 * @param {import('../core/types.js').Core} core
 * @param {ScanTask} task
 * @param {number} time in milliseconds, after which no further cell is begun
 * @returns {import('./tasks.js').Cells}
 */
function scan(core, { params, options }, time) {
  const run = new core.PhaseLockingScan(params, options);
  let sound = true;
  try {
    const { total } = run,
      until = performance.now() + time;
    // Cell by cell: near a threshold one costs a hundred times what its neighbour does.
    while (run.advance(1) < total && performance.now() < until);
    return { values: run.values(), errors: run.standardErrors() };
  } catch (error) {
    sound = !isCrash(error);
    throw error;
  } finally {
    // In a crashed core this would fail as well, and its error hide the crash.
    if (sound) run.free();
  }
}

/**
 * @param {import('../core/types.js').Core} core
 * @param {import('./tasks.js').Task} task
 * @param {number} time
 * @returns {import('./tasks.js').Answer}
 */
export function answer(core, task, time) {
  try {
    return { result: task.kind === 'scan' ? scan(core, task, time) : core[task.kind](task.figure, task.params, task.options) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { refusal: { name, message, broken: isCrash(error) } };
  }
}
