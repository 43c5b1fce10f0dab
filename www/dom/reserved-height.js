// @ts-check
// Room for words that change: at one width a line never shrinks again, so that nothing below it jumps while a slider moves.

/** @type {WeakMap<Element, { width: number, height: number }>} */
const kept = new WeakMap();

const sizes = new ResizeObserver(entries => {
  for (const { target, contentRect } of entries) {
    if (!(target instanceof HTMLElement) || contentRect.width === 0) continue;
    const before = kept.get(target);
    const same = before?.width === contentRect.width;
    if (same && contentRect.height <= before.height) continue;
    // At another width the words need another room.
    if (before && !same) target.style.minHeight = '';
    const { height } = target.getBoundingClientRect();
    target.style.minHeight = `${height}px`;
    kept.set(target, { width: contentRect.width, height });
  }
});

/** @param {HTMLElement} line */
export function reserveHeight(line) {
  sizes.observe(line);
}
