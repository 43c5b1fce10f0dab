// @ts-check
// Numbers that change faster cannot be read.

const INTERVAL = 200;

/** The work at a pace that can be read: at once, then at most so often, and always after the last change. @param {() => void} work */
export function paced(work) {
  let timer = 0,
    last = -Infinity;
  const run = () => {
    timer = 0;
    last = performance.now();
    work();
  };
  return () => {
    if (timer) return;
    const wait = last + INTERVAL - performance.now();
    if (wait > 0) timer = window.setTimeout(run, wait);
    else run();
  };
}
