// @ts-check
// The button that lets a motion be heard, and key M. What sounds is loaded when it is first wanted.

/** In these a key is a letter. */
const TYPED = 'input:not([type="range"], [type="checkbox"]), select, textarea, [contenteditable]';

/**
 * @param {HTMLButtonElement} button
 * @param {() => import('./listening.js').Heard} source
 * @param {(error: unknown) => void} fault
 */
export function connectSound(button, source, fault) {
  /** @type {import('./listening.js').Listening | undefined} */
  let listening;
  let wanted = false;
  /** @type {HTMLElement | undefined} */
  let volume;

  const show = () => {
    button.ariaPressed = String(wanted);
    if (volume) volume.hidden = !wanted;
  };
  const stop = () => {
    wanted = false;
    listening?.stop();
    show();
  };
  const start = async () => {
    wanted = true;
    show();
    const [{ Listening }, { volumeControl }] = await Promise.all([import('./listening.js'), import('./volume.js')]);
    if (!volume) button.after((volume = volumeControl()));
    if (!listening) {
      listening = new Listening(source);
      listening.onEnd = stop;
    }
    // While it was loaded it may have been unwanted again.
    if (wanted) await listening.start();
    if (!wanted) listening.stop();
    show();
  };
  const toggle = () => {
    if (wanted) return stop();
    start().catch(error => {
      stop();
      fault(error);
    });
  };

  button.addEventListener('click', toggle);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) stop();
  });
  document.addEventListener('keydown', event => {
    if (event.key.toLowerCase() !== 'm' || event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!button.closest('.view:not([hidden])') || document.querySelector('dialog[open]:not(.presentation)')) return;
    if (event.target instanceof Element && event.target.closest(TYPED)) return;
    event.preventDefault();
    toggle();
  });
  return { stop };
}
