// @ts-check
// Keeps the whole explorer for when there is no network (sw.js). Where that is not possible, nothing is lost.

export async function keepForOffline() {
  if (!window.isSecureContext || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(new URL('sw.js', document.baseURI));
}
