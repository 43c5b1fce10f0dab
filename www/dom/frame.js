// @ts-check
// One animation frame for everything: first time moves on, then whatever changed is painted, so that all
// figures show the same instant.

/** @typedef {{ paint(): void }} Painter */

/** @type {Set<Painter>} */
const stale = new Set();
/** After so many milliseconds of a frame what was never seen waits for the next. */
const ENOUGH = 8;

/** `near`: whether it is wanted before the page is ready. @typedef {{ takeTurn(): void, get near(): boolean }} Waiting */
/** @type {Set<Waiting>} */
const waiting = new Set();
/** Before those that wait: what belongs to a figure that is seen already. @type {Set<Waiting>} */
const urgent = new Set();
/** @type {Set<(now: number) => void>} */
const tickers = new Set();
let asked = 0;
/** @type {(() => void)[] | undefined} */ let later;

function ask() {
  asked ||= requestAnimationFrame(run);
}

/** What fails is told, and holds up nothing else in the frame. @param {() => void} work */
function attempt(work) {
  try {
    work();
  } catch (error) {
    reportError(error);
  }
}

/** @param {number} now */
function run(now) {
  asked = 0;
  const begin = performance.now();
  for (const tick of tickers) attempt(() => tick(now));
  const painters = [...stale];
  stale.clear();
  later = [];
  for (const painter of painters) attempt(() => painter.paint());
  // The page is ready when all that it opens with, and that can be seen, is there.
  const opening = document.documentElement.dataset.state === 'loading';
  for (const it of [...urgent, ...waiting]) {
    if (opening && !it.near) continue;
    for (const turns of [urgent, waiting]) turns.delete(it);
    attempt(() => it.takeTurn());
    if (performance.now() - begin > ENOUGH && !opening) break;
  }
  const words = later;
  later = undefined;
  words.forEach(attempt);
  if ([tickers, urgent, waiting].some(it => it.size > 0)) ask();
}

/** @param {Painter} painter */
export function requestPaint(painter) {
  stale.add(painter);
  ask();
}

/**
 * For what was never seen: as much of it in a frame as there is time for, but always one.
 * @param {Waiting} it
 * @param {{ soon?: boolean }} [when] before others that wait
 */
export function requestTurn(it, { soon = false } = {}) {
  (soon ? urgent : waiting).add(it);
  ask();
}

/**
 * What changes the document waits until all canvases of the frame are drawn: each of them asks for the styles of the
 * document, which would be worked out anew for every one. @param {() => void} work
 */
export function afterPainting(work) {
  if (later) later.push(work);
  else work();
}

/** @param {(now: number) => void} tick */
export function startTicking(tick) {
  tickers.add(tick);
  ask();
}

/** @param {(now: number) => void} tick */
export function stopTicking(tick) {
  tickers.delete(tick);
}

/** What waits for the next frame is drawn at once. */
export function paintNow() {
  cancelAnimationFrame(asked);
  run(performance.now());
}

/** Resolves after the next frame has been painted. */
export function nextFrame() {
  return new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
