// @ts-check
// Keeps the whole explorer for when there is no network (sw.js). Where that is not possible, nothing is lost.

import { one } from './element.js';

export async function keepForOffline() {
  if (!window.isSecureContext || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator, kept = serviceWorker.controller !== null;
  const registration = await serviceWorker.register(new URL('sw.js', document.baseURI));
  const tell = () => { if (kept && registration.waiting) one('#newer', HTMLElement).hidden = false; };
  tell();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
}
