// @ts-check
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
  const { origin, pathname } = new URL(url),
    home = new URL(worker.registration.scope);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  const name = decodeURIComponent(pathname.slice(home.pathname.length)).replace(/^index\.html$/, '') || './';
  return known.has(name) ? name : undefined;
};

/**
 * Many hosts answer for what is missing with their page, as if it were there: nothing else may be kept as a page, nor a page
 * as anything else.
 * @param {string} name @param {Response} response
 */
function refuse(name, response) {
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${name}`);
  const type = response.headers.get('content-type') ?? '';
  if (/^text\/html\b/i.test(type) && name !== './' && !name.endsWith('.html'))
    throw new Error(`the server answered with a page for ${name}`);
}

/**
 * What has no hash in its name might be of another version, while one replaces the other on the server. Of the rest the browser
 * may have kept a wrong answer: what the server sends now is asked then.
 * @param {Site['files'][number]} file
 */
function fetched([name, integrity]) {
  /** @param {RequestInit} how */
  const ask = async how => {
    const response = await fetch(name, how);
    refuse(name, response);
    return response;
  };
  return integrity ? ask({ integrity, cache: 'no-cache' }) : ask({}).catch(() => ask({ cache: 'reload' }));
}

/** @param {Cache} cache @param {Site['files'][number]} file */
async function keep(cache, file) {
  const response = await fetched(file);
  // A navigation refuses what came by a detour.
  await cache.put(file[0], response.redirected ? new Response(response.body, response) : response);
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

/** Browsers and people may throw away what was kept: what is missing is fetched again, as far as the server still has it. */
async function refill() {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => fileOf(url)));
  await Promise.allSettled(files.filter(([name]) => !kept.has(name)).map(file => keep(cache, file)));
}

async function activate() {
  const old = (await caches.keys()).filter(name => name.startsWith(MINE) && name !== CACHE);
  await Promise.all(old.map(name => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {string} name @param {Request} request */
async function answer(name, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(name)) ?? fetch(request);
}

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(install()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const name = event.request.method === 'GET' ? fileOf(event.request.url) : undefined;
  if (!name) return;
  const answered = answer(name, event.request);
  event.respondWith(answered);
  // A page is opened seldom, and what it opens with comes first.
  if (event.request.mode === 'navigate')
    event.waitUntil(
      answered.then(refill, () => {
        /* no network */
      }),
    );
});

export {};
