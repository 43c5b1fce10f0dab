// @ts-check
// The whole screen, where a browser gives it: a presentation fills the window in any case.

/** @param {() => void} onLeft the reader has left it, by Escape or in the browser's own way */
export function fillScreen(onLeft) {
  let filled = false;
  const follow = () => {
    if (document.fullscreenElement) filled = true;
    else if (filled) onLeft();
  };
  document.addEventListener('fullscreenchange', follow);
  const asked = document.documentElement.requestFullscreen?.().catch(() => {
    /* the window has to do */
  });
  return async () => {
    document.removeEventListener('fullscreenchange', follow);
    // What was left before it came is left when it comes.
    await asked;
    if (document.fullscreenElement)
      await document.exitFullscreen().catch(() => {
        /* it was left meanwhile */
      });
  };
}
