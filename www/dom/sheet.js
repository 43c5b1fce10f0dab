// @ts-check
// On a narrow screen the controls are a sheet at the bottom: ξ always in reach, the rest on demand.

export function connectSheet() {
  const sheet = document.getElementById('controls');
  const handle = document.getElementById('sheet-handle');
  if (!sheet || !handle) throw new Error('the page has no sheet');
  /** @param {boolean} open */
  const set = open => {
    sheet.toggleAttribute('open', open);
    handle.setAttribute('aria-expanded', String(open));
    document.documentElement.toggleAttribute('data-controls-open', open);
  };
  handle.addEventListener('click', () => set(!sheet.hasAttribute('open')));
  sheet.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !sheet.hasAttribute('open')) return;
    set(false);
    handle.focus();
  });
}
