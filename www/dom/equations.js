// @ts-check
// Equations beside the figures: open in one view, open in all; a matter of this device, like the theme.

const STORED = 'odd-sympathy:equations';

const EQUATIONS = 'details.equations';

/** Storage may be forbidden; then the choice lasts as long as the page. */
let chosen = false;

function stored() {
  try {
    return window.localStorage.getItem(STORED) === 'open';
  } catch {
    return chosen;
  }
}

/** @param {boolean} open */
function store(open) {
  chosen = open;
  try {
    window.localStorage.setItem(STORED, open ? 'open' : 'closed');
  } catch {
    /* lasts as long as the page */
  }
}

/** The parameter whose control is in hand. @param {EventTarget | null} target */
function keyOf(target) {
  const control = target instanceof Element && target.closest('parameter-control, [data-control]');
  return control ? (control.getAttribute('key') ?? control.getAttribute('data-control') ?? '') : '';
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
  document.addEventListener('pointerdown', ({ target }) => {
    if (keyOf(target)) hold(keyOf(target));
  });
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => hold(keyOf(document.activeElement)));
}

export function connectEquations() {
  connectHand();
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.matches(EQUATIONS) || target.open === stored()) return;
      store(target.open);
      showEquations(document);
    },
    { capture: true },
  );
  showEquations(document);
}

/** As they were left, in what has come. @param {ParentNode} within */
export function showEquations(within) {
  const open = stored();
  for (const details of within.querySelectorAll(EQUATIONS)) if (details instanceof HTMLDetailsElement) details.open = open;
}
