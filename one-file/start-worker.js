// @ts-check
// Takes the place of www/compute/start-worker.js: the worker's script is at hand, with the core in it.

const { unpacked } = /** @type {{ unpacked: import('./unpack.js').Unpacked }} */ (/** @type {unknown} */ (globalThis));

let address = '';

export function startWorker() {
  address ||= URL.createObjectURL(new Blob([unpacked.worker], { type: 'text/javascript' }));
  return new Worker(address);
}
