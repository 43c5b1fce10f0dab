// @ts-check
// A pool of module workers that share the compiled core. They are hired when there is work for them, and tasks are
// handed out as they come free. Cancelling terminates a worker, and a new one warms up at once.

import { startWorker } from './start-worker.js';

/** @typedef {import('./scan-worker.js').Task} Task */
/** @typedef {import('./scan-worker.js').Part} Part */
/** @typedef {import('./scan-worker.js').Report} Report */
/** What is patient lets everything else go first. @typedef {{ signal?: AbortSignal, onPart?: (part: Part) => void, patient?: boolean }} How */
/** @typedef {{ task: Task, how: How, attempts: number, resolve: (result: any) => void, reject: (reason: unknown) => void }} Job */

const MOST_WORKERS = 8;
/** What a lost worker was doing is tried once more on a fresh one: the loss may not have been the task's fault. */
const ATTEMPTS = 2;

/** One worker and what it is doing. */
class Hand {
  /** @type {Job | undefined} */ job;

  /** @param {Worker} worker */
  constructor(worker) {
    this.worker = worker;
  }
}

export class ScanPool {
  #loaded;
  #most = Math.min(navigator.hardwareConcurrency || 2, MOST_WORKERS);
  /** @type {Set<Hand>} */ #hands = new Set();
  /** @type {Job[]} */ #queue = [];

  /** @param {import('./types.js').LoadedCore} loaded */
  constructor(loaded) {
    this.#loaded = loaded;
  }

  /**
   * A scan of phase locking, piece by piece.
   * @param {import('./types.js').Params} params
   * @param {import('./scan-worker.js').ScanOptions} options
   * @param {How} [how]
   * @returns {Promise<Part>}
   */
  scan(params, options, how) {
    return this.#run({ kind: 'scan', params, options }, how);
  }

  /**
   * What a figure is drawn from.
   * @param {import('./types.js').FigureKind} figure
   * @param {import('./types.js').Params} params
   * @param {import('./types.js').FigureOptions} options
   * @param {How} [how]
   * @returns {Promise<NonNullable<import('./types.js').FigureOptions['data']>>}
   */
  figureData(figure, params, options, how) {
    return this.#run({ kind: 'figureData', figure, params, options }, how);
  }

  /**
   * A figure as a file.
   * @param {'figureCsv' | 'figureSvg'} kind
   * @param {import('./types.js').FigureKind} figure
   * @param {import('./types.js').Params} params
   * @param {import('./types.js').FigureOptions} options
   * @param {How} [how]
   * @returns {Promise<string>}
   */
  figureText(kind, figure, params, options, how) {
    return this.#run({ kind, figure, params, options }, how);
  }

  /**
   * Rejects with the core's refusal, with the signal's reason, or because workers were lost over it.
   * @param {Task} task
   * @param {How} [how]
   * @returns {Promise<any>}
   */
  #run(task, how = {}) {
    return new Promise((resolve, reject) => {
      how.signal?.throwIfAborted();
      const job = { task, how, attempts: 0, resolve, reject };
      how.signal?.addEventListener('abort', () => this.#cancel(job), { once: true });
      this.#enqueue(job);
      this.#handOut();
    });
  }

  /** @param {Job} job */
  #enqueue(job) {
    const place = job.how.patient ? -1 : this.#queue.findIndex(({ how }) => how.patient);
    if (place < 0) this.#queue.push(job);
    else this.#queue.splice(place, 0, job);
  }

  #handOut() {
    // One signal may stop many: those still waiting must not be begun on the first one's place.
    this.#queue = this.#queue.filter(job => !job.how.signal?.aborted);
    for (let job = this.#queue[0]; job; job = this.#queue[0]) {
      const hand = [...this.#hands].find(it => !it.job) ?? this.#hire() ?? (job.how.patient ? undefined : this.#clear());
      if (!hand) return;
      this.#queue.shift();
      hand.job = job;
      job.attempts += 1;
      hand.worker.postMessage(job.task);
    }
  }

  /** Sends a patient task back to the queue. @returns {Hand | undefined} who is free now */
  #clear() {
    const hand = [...this.#hands].find(it => it.job?.how.patient);
    const { job } = hand ?? {};
    if (!hand || !job) return undefined;
    this.#dismiss(hand);
    job.attempts -= 1;
    this.#enqueue(job);
    return this.#hire();
  }

  /** @param {Job} job */
  #cancel(job) {
    job.reject(job.how.signal?.reason);
    const hand = [...this.#hands].find(it => it.job === job);
    if (hand) {
      this.#dismiss(hand);
      this.#hire();
    }
    this.#handOut();
  }

  /** @returns {Hand | undefined} nobody when the house is full */
  #hire() {
    if (this.#hands.size >= this.#most) return undefined;
    const hand = new Hand(startWorker());
    const { script, module } = this.#loaded;
    hand.worker.addEventListener('message', ({ data }) => this.#hear(hand, data));
    hand.worker.addEventListener('error', ({ message }) => this.#lose(hand, message || 'it could not be started'));
    hand.worker.postMessage({ init: { script, module } });
    this.#hands.add(hand);
    return hand;
  }

  /** @param {Hand} hand */
  #dismiss(hand) {
    hand.worker.terminate();
    hand.job = undefined;
    this.#hands.delete(hand);
  }

  /**
   * @param {Hand} hand
   * @param {Report} report
   */
  #hear(hand, report) {
    const { job } = hand;
    if (!job) return;
    if ('part' in report) {
      job.how.onPart?.(report.part);
      return;
    }
    if ('refusal' in report && report.refusal.broken) {
      this.#lose(hand, report.refusal.message);
      return;
    }
    hand.job = undefined;
    if ('result' in report) job.resolve(report.result);
    else job.reject(Object.assign(new Error(report.refusal.message), { name: report.refusal.name }));
    this.#handOut();
  }

  /**
   * Not replaced at once: what could not load would fail for ever.
   * @param {Hand} hand
   * @param {string} why
   */
  #lose(hand, why) {
    const { job } = hand;
    this.#dismiss(hand);
    if (job && job.attempts < ATTEMPTS) this.#enqueue(job);
    else job?.reject(new Error(`a worker was lost twice over this: ${why}`));
    this.#handOut();
  }
}

/** @type {ScanPool | undefined} */
let shared;

/** The views share one pool: the machine has no more cores for two. @param {import('./types.js').LoadedCore} loaded */
export function sharedPool(loaded) {
  return shared ??= new ScanPool(loaded);
}
