// @ts-check
// One animation frame for everything: first time moves on, then whatever changed is painted, so that all
// figures show the same instant.

/** @typedef {{ paint(): void }} Painter */

/** @type {Set<Painter>} */
const stale = new Set();
/** @type {Set<(now: number) => void>} */
const tickers = new Set();
let asked = 0;

function ask() {
  asked ||= requestAnimationFrame(run);
}

/** @param {number} now */
function run(now) {
  asked = 0;
  for (const tick of tickers) tick(now);
  const painters = [...stale];
  stale.clear();
  for (const painter of painters) painter.paint();
  if (tickers.size > 0) ask();
}

/** @param {Painter} painter */
export function requestPaint(painter) {
  stale.add(painter);
  ask();
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

/** Resolves after the next frame has been painted. */
export function nextFrame() {
  return new Promise(resolve => requestPaint({ paint: () => resolve(undefined) }));
}
