// @ts-check
// A pool of module workers that share the compiled core. They are started when there is work for them, stay warm, and
// get tasks as they come free. Cancelling ends a worker, and a new one warms up at once. Where no worker can
// work, the page takes their place.

import { embedded } from '../dom/embed-link.js';
import { InlineWorker } from './inline-worker.js';
import { takePlace } from './places.js';
import { ScanCurve } from './curve.js';
import { WorkerHandle } from './worker-handle.js';

/** @typedef {import('./tasks.js').Task} Task */
/** @typedef {import('./tasks.js').Answer} Answer */
/** @typedef {import('./curve.js').Part} Part */
/** @typedef {import('./tasks.js').How} How */
/** @typedef {import('./tasks.js').Job} Job */

const MOST_WORKERS = 8;
/** In a frame of an article, of which there may be a hundred. */
const MOST_IN_A_FRAME = 2;
/** Workers that have had nothing to do for so long are ended, in milliseconds: the core in each of them takes memory. */
const IDLE = embedded ? 1500 : 30_000;
/** What a lost worker was doing is tried once more on a fresh one: the loss may not have been the task's fault. */
const ATTEMPTS = 2;

export class ScanPool {
  #loaded;
  #most;
  /** @type {Set<WorkerHandle | InlineWorker>} */ #workers = new Set();
  /** Workers cannot be started, or cannot load the core. */ #alone = false;
  /** @type {Job[]} */ #queue = [];
  #idle = 0;
  /** Among the frames of an article, while there are workers. @type {Promise<() => void> | undefined} */ #place;

  /**
   * @param {import('../core/types.js').LoadedCore} loaded
   * @param {number} [most] workers at a time
   */
  constructor(loaded, most = Math.min(navigator.hardwareConcurrency || 2, embedded ? MOST_IN_A_FRAME : MOST_WORKERS)) {
    this.#loaded = loaded;
    this.#most = most;
    // Some browsers fetch each worker from the network.
    window.addEventListener('online', () => {
      this.#alone = false;
    });
  }

  /**
   * A scan of phase locking, piece by piece, by all workers at once; the rows of a map are patient, and each is for one.
   * @param {import('../core/types.js').Params} params
   * @param {import('./tasks.js').ScanOptions} options
   * @param {How & { onPart?: (part: Part) => void }} [how]
   * @returns {Promise<Part>}
   */
  async scan(params, options, { onPart, ...how } = {}) {
    const curve = new ScanCurve(options.points),
      workers = how.patient ? 1 : this.#most;
    await Promise.all(
      Array.from({ length: workers }, async () => {
        for (let piece = curve.take(workers); piece; piece = curve.take(workers)) {
          curve.put(piece, await this.#run({ kind: 'scan', params, options: { ...options, ...piece } }, how));
          onPart?.(curve.part);
        }
      }),
    );
    return curve.part;
  }

  /**
   * What a figure is drawn from.
   * @param {import('../core/types.js').FigureKind} figure
   * @param {import('../core/types.js').Params} params
   * @param {import('../core/types.js').FigureOptions} options
   * @param {How} [how]
   * @returns {Promise<NonNullable<import('../core/types.js').FigureOptions['data']>>}
   */
  figureData(figure, params, options, how) {
    return this.#run({ kind: 'figureData', figure, params, options }, how);
  }

  /**
   * Rejects with the core's refusal, with the signal's reason, or because workers were lost over it.
   * @param {Task} task
   * @param {How} [how]
   * @returns {Promise<any>}
   */
  async #run(task, how = {}) {
    const { signal } = how,
      settled = new AbortController();
    signal?.throwIfAborted();
    if (embedded) {
      this.#place ??= takePlace();
      await this.#place;
      signal?.throwIfAborted();
    }
    try {
      return await new Promise((resolve, reject) => {
        const job = { task, how, attempts: 0, resolve, reject };
        signal?.addEventListener('abort', () => this.#cancel(job), { signal: settled.signal });
        this.#enqueue(job);
        this.#dispatch();
      });
    } finally {
      settled.abort();
    }
  }

  /** @param {Job} job */
  #enqueue(job) {
    const place = job.how.patient ? -1 : this.#queue.findIndex(({ how }) => how.patient);
    if (place < 0) this.#queue.push(job);
    else this.#queue.splice(place, 0, job);
  }

  #dispatch() {
    // One signal may stop many: those still waiting must not be begun on the first one's place.
    this.#queue = this.#queue.filter(job => !job.how.signal?.aborted);
    for (let job = this.#queue[0]; job; job = this.#queue[0]) {
      const worker = [...this.#workers].find(it => !it.job) ?? this.#addWorker() ?? (job.how.patient ? undefined : this.#preempt());
      if (!worker) return;
      this.#queue.shift();
      job.attempts += 1;
      worker.begin(job);
    }
  }

  /** Sends a patient task back to the queue. @returns {WorkerHandle | InlineWorker | undefined} the one that is free now */
  #preempt() {
    const worker = [...this.#workers].find(it => it.job?.how.patient);
    const { job } = worker ?? {};
    if (!worker || !job || !this.#hasRoom(1)) return undefined;
    this.#endWorker(worker);
    job.attempts -= 1;
    this.#enqueue(job);
    return this.#addWorker();
  }

  /** @param {Job} job */
  #cancel(job) {
    job.reject(job.how.signal?.reason);
    const worker = [...this.#workers].find(it => it.job === job);
    if (worker) {
      this.#endWorker(worker);
      // In a frame nobody waits for the next task: what was cancelled there has scrolled away.
      if (!embedded) this.#addWorker();
    }
    this.#dispatch();
    window.clearTimeout(this.#idle);
    this.#idle = window.setTimeout(() => this.#endIdle(), IDLE);
  }

  #hasRoom(leaving = 0) {
    return this.#workers.size - leaving < (this.#alone ? 1 : this.#most);
  }

  /** @returns {WorkerHandle | InlineWorker | undefined} none when there are enough */
  #addWorker() {
    if (!this.#hasRoom()) return undefined;
    const worker = this.#newWorker();
    this.#workers.add(worker);
    return worker;
  }

  /** @returns {WorkerHandle | InlineWorker} */
  #newWorker() {
    /** @type {import('./tasks.js').Listener} */
    const listener = { hear: report => this.#hear(worker, report), lose: why => this.#lose(worker, why) };
    /** @type {WorkerHandle | InlineWorker | undefined} */ let made;
    try {
      if (!this.#alone) made = new WorkerHandle(this.#loaded, listener);
    } catch {
      // Some browsers refuse at once.
      this.#alone = true;
    }
    const worker = made ?? new InlineWorker(this.#loaded, listener);
    return worker;
  }

  /** @param {WorkerHandle | InlineWorker} worker */
  #endWorker(worker) {
    worker.end();
    this.#workers.delete(worker);
  }

  /** Those that have nothing to do; the last one gives the place to others. */
  #endIdle() {
    for (const worker of [...this.#workers].filter(it => !it.job)) this.#endWorker(worker);
    if (this.#workers.size > 0 || this.#queue.length > 0) return;
    this.#place?.then(giveBack => giveBack());
    this.#place = undefined;
  }

  /**
   * @param {WorkerHandle | InlineWorker} worker
   * @param {Answer} report
   */
  #hear(worker, report) {
    const { job } = worker;
    if (!job) return;
    if ('refusal' in report && report.refusal.broken) {
      this.#lose(worker, report.refusal.message);
      return;
    }
    worker.job = undefined;
    window.clearTimeout(this.#idle);
    this.#idle = window.setTimeout(() => this.#endIdle(), IDLE);
    if ('result' in report) job.resolve(report.result);
    else job.reject(Object.assign(new Error(report.refusal.message), { name: report.refusal.name }));
    this.#dispatch();
  }

  /**
   * Not replaced at once: what could not load would fail for ever.
   * @param {WorkerHandle | InlineWorker} worker
   * @param {string} why
   */
  #lose(worker, why) {
    const { job } = worker,
      unable = worker instanceof WorkerHandle && !worker.able;
    this.#endWorker(worker);
    if (job && worker instanceof WorkerHandle && job.attempts < ATTEMPTS) this.#enqueue(job);
    else if (job && unable) {
      this.#alone = true;
      this.#enqueue(job);
    } else job?.reject(new Error(worker instanceof WorkerHandle ? `a background worker failed twice: ${why}` : why));
    this.#dispatch();
  }
}

/** @type {ScanPool | undefined} */
let shared;

/** The views share one pool: the machine has no more cores for two. @param {import('../core/types.js').LoadedCore} loaded */
export function sharedPool(loaded) {
  return (shared ??= new ScanPool(loaded));
}
