// @ts-check
// Loads the computing core, in two parts: hashed names are read from the preload links that the build writes into the page.

/** @param {string} selector */
function address(selector) {
  const link = document.querySelector(selector);
  if (!(link instanceof HTMLLinkElement)) throw new Error(`this page was built without ${selector}`);
  return link.href;
}

/**
 * Compiles while downloading; some static hosts serve wasm with another type, which streaming refuses.
 * @param {string} url
 */
async function compile(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${new URL(url).pathname}`);
  const typed = response.headers.get('content-type')?.startsWith('application/wasm');
  if (typed && WebAssembly.compileStreaming) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * @param {string} script
 * @param {string} wasm
 * @returns {Promise<import('./types.js').LoadedCore>}
 */
async function load(script, wasm) {
  if (typeof WebAssembly !== 'object') throw new Error('this browser has no WebAssembly');
  /** @type {[import('./types.js').Core, WebAssembly.Module]} */
  const [core, module] = await Promise.all([import(script), compile(wasm)]);
  await core.default({ module_or_path: module });
  return { core, script, module };
}

/** The small core of the first view: parameters, eigenvalues, one steady state, motions and their figures. */
export function loadFirstCore() {
  return load(address('link[rel="modulepreload"][href*="odd-sympathy"]'), address('link[type="application/wasm"]'));
}

/** @type {Promise<import('./types.js').LoadedCore> | undefined} */
let full;

/** The whole core, loaded when it is first wanted. What failed to load is tried again the next time. */
export function loadFullCore() {
  const named = document.querySelector('meta[name="full-core"]');
  if (!(named instanceof HTMLMetaElement)) throw new Error('this page was built without its core');
  const folder = new URL(named.content, document.baseURI).href;
  full ??= load(`${folder}odd_sympathy.js`, `${folder}odd_sympathy_bg.wasm`);
  full.catch(() => { full = undefined; });
  return full;
}
