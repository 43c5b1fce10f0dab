// @ts-check
// Keeps the whole explorer for when there is no network (sw.js). Where that is not possible, nothing is lost.

import { find } from './element.js';

/** All files at once would hold up what the reader sees move; not every browser tells when it is idle. */
const PATIENCE = 3000;
const idle = () =>
  new Promise(resolve => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(resolve, { timeout: PATIENCE });
    else setTimeout(resolve, PATIENCE);
  });

export async function keepForOffline() {
  if (!window.isSecureContext || !('serviceWorker' in navigator)) return;
  await idle();
  const { serviceWorker } = navigator,
    kept = serviceWorker.controller !== null;
  const registration = await serviceWorker.register(new URL('sw.js', document.baseURI));
  const tell = () => {
    if (kept && registration.waiting) find('#newer', HTMLElement).hidden = false;
  };
  tell();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
  // By itself a browser may look for a newer one only when the page has long been closed.
  if (kept)
    registration.update().catch(() => {
      /* no network */
    });
}
