// @ts-check
// One worker of the pool: started, watched, ended. It tells the pool what it has found, or that it is lost.

import { startWorker } from './start-worker.js';

/** @typedef {import('./tasks.js').Answer} Answer */
/** @typedef {import('./tasks.js').Listener} Listener */

export class WorkerHandle {
  #worker = startWorker();
  #ended = new AbortController();
  /** A name of its own for a lock that the worker holds as long as it lives. */
  #life = navigator.locks && `odd-sympathy worker ${crypto.randomUUID()}`;

  /** It has said a word, and not that it is unable. */
  able = false;
  /** What it is doing. @type {import('./tasks.js').Job | undefined} */ job;

  /**
   * @param {import('../core/types.js').LoadedCore} loaded
   * @param {Listener} listener
   */
  constructor({ script, module }, { hear, lose }) {
    const { signal } = this.#ended;
    this.#worker.addEventListener(
      'message',
      ({ data }) => {
        this.able = !('unable' in data);
        if ('unable' in data) return lose(data.unable);
        if ('alive' in data) this.#watch(lose);
        else hear(data);
      },
      { signal },
    );
    this.#worker.addEventListener('error', ({ message }) => lose(message || 'it could not be started'), { signal });
    try {
      this.#worker.postMessage({ init: { script, module, life: this.#life } });
    } catch (error) {
      this.end();
      throw error;
    }
  }

  /** @param {import('./tasks.js').Job} job */
  begin(job) {
    this.job = job;
    this.#worker.postMessage(job.task);
  }

  /** At once, in the middle of whatever it is doing; nothing is heard of it any more. */
  end() {
    this.#ended.abort();
    this.#worker.terminate();
    this.job = undefined;
  }

  /** A worker that the browser ends, for want of memory, says nothing; but its lock is free then. @param {Listener['lose']} lose */
  #watch(lose) {
    const freed = navigator.locks.request(this.#life, { signal: this.#ended.signal }, () => lose('it ended without a word'));
    freed.catch(() => {
      /* ended by the pool */
    });
  }
}
