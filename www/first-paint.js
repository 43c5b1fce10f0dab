// @ts-check
// What the first paint must know: the theme that was chosen on this device. It runs at the end of the page, as an ordinary
// script: a browser that has read all of the page before its styles would lay it out twice.

(() => {
  const { documentElement: root } = document, sheet = document.getElementById('dark-theme');
  if (root.dataset.embed !== undefined || !(sheet instanceof HTMLLinkElement)) return;
  let chosen = null;
  try { chosen = window.localStorage.getItem('odd-sympathy:theme'); } catch { /* it may be forbidden */ }
  if (chosen !== 'light' && chosen !== 'dark' && chosen !== 'projector') return;
  root.dataset.theme = chosen;
  sheet.media = chosen === 'dark' ? 'all' : 'not all';
})();

export {};
