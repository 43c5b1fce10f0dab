// @ts-check
// Equations beside the figures: open in one view, open in all; a matter of this device, like the theme.

const STORED = 'odd-sympathy:equations';

/** Storage may be forbidden; then the choice lasts as long as the page. */
function stored() {
  try { return window.localStorage.getItem(STORED) === 'open'; } catch { return false; }
}

/** @param {boolean} open */
function store(open) {
  try { window.localStorage.setItem(STORED, open ? 'open' : 'closed'); } catch { /* lasts as long as the page */ }
}

/** The parameter whose control is in hand. @param {EventTarget | null} target */
function keyOf(target) {
  const control = target instanceof Element && target.closest('parameter-control, [data-control]');
  return control ? control.getAttribute('key') ?? control.getAttribute('data-control') ?? '' : '';
}

/** By script, since a rule that looks for it in the whole document makes every change of a style costly. */
function connectHand() {
  const root = document.documentElement;
  /** @param {string} key */
  const hold = key => {
    if (key === (root.dataset.held ?? '')) return;
    if (key) root.dataset.held = key;
    else delete root.dataset.held;
  };
  document.addEventListener('focusin', ({ target }) => hold(keyOf(target)));
  document.addEventListener('focusout', ({ relatedTarget }) => hold(keyOf(relatedTarget)));
  document.addEventListener('pointerdown', ({ target }) => { if (keyOf(target)) hold(keyOf(target)); });
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => hold(keyOf(document.activeElement)));
}

export function connectEquations() {
  connectHand();
  const all = [...document.querySelectorAll('details.equations')].filter(it => it instanceof HTMLDetailsElement);
  for (const details of all) {
    details.open = stored();
    details.addEventListener('toggle', () => {
      if (all.every(({ open }) => open === details.open)) return;
      for (const other of all) other.open = details.open;
      store(details.open);
    });
  }
}
