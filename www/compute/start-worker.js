// @ts-check
// Where workers come from. The one file has another module in this place.

export const startWorker = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
