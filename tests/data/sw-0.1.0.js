// What version 0.1.0 published as sw.js, after its list of files: readers still have it.
// Holds the whole explorer for when there is no network. The build writes this file to the site's root, with the list
// of the site's files in front. One version is one cache, filled as a whole or not at all, and a page gets all of its
// files from one version: the next one waits, as browsers have it, until no page of this one is open.

/** @typedef {{ version: string, files: [name: string, integrity: string][] }} Site */
/** @type {any} A service worker's scope; the page's other scripts know only a window's. */
const worker = self;
/** @type {Site} */
const { version, files } = worker.site;

/** An origin may have several explorers, each in a folder of its own. */
const MINE = `odd-sympathy:${worker.registration.scope}:`;
const CACHE = `${MINE}${version}`;
const known = new Set(files.map(([name]) => name));

/** @param {string} url */
const fileOf = url => {
  const { origin, pathname } = new URL(url), home = new URL(worker.registration.scope);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  const name = decodeURIComponent(pathname.slice(home.pathname.length)).replace(/^index\.html$/, '') || './';
  return known.has(name) ? name : undefined;
};

/**
 * What has no hash in its name might be of another version, while one replaces the other on the server.
 * @param {Cache} cache
 * @param {Site['files'][number]} file
 */
async function keep(cache, [name, integrity]) {
  const response = await fetch(name, integrity ? { integrity, cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${name}`);
  // A navigation refuses what came by a detour.
  await cache.put(name, response.redirected ? new Response(response.body, response) : response);
}

async function install() {
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(files.map(file => keep(cache, file)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function activate() {
  const old = (await caches.keys()).filter(name => name.startsWith(MINE) && name !== CACHE);
  await Promise.all(old.map(name => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {string} name @param {Request} request */
async function answer(name, request) {
  const cache = await caches.open(CACHE);
  return await cache.match(name) ?? fetch(request);
}

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(install()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const name = event.request.method === 'GET' ? fileOf(event.request.url) : undefined;
  if (name) event.respondWith(answer(name, event.request));
});

