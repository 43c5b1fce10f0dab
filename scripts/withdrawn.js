// Takes the place of a site's sw.js where the site is withdrawn (scripts/withdraw): it throws away what was kept, takes itself
// away, and has open pages load what the server has now.

const worker = self;

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', event =>
  event.waitUntil(
    (async () => {
      const mine = (await caches.keys()).filter(name => name.startsWith(`odd-sympathy:${worker.registration.scope}:`));
      await Promise.all(mine.map(name => caches.delete(name)));
      await worker.clients.claim();
      await worker.registration.unregister();
      const pages = await worker.clients.matchAll({ type: 'window' });
      await Promise.allSettled(pages.map(page => page.navigate(page.url)));
    })(),
  ),
);
