// @ts-check
// Where the page's parts are: on a site in files beside each other, whose hashed names the build writes into the page.
// The one file has a module of the same shape (one-file/resources.js), with all of them inside.

/** A site begins with the address. @type {import('./types.js').SavedCopy | undefined} */
export const savedCopy = undefined;

/** @param {string} selector */
function address(selector) {
  const link = document.querySelector(selector);
  if (!(link instanceof HTMLLinkElement)) throw new Error(`this page was built without ${selector}`);
  return link.href;
}

export const firstCore = () => ({
  script: address('link[rel="modulepreload"][href*="odd-sympathy"]'),
  wasm: address('link[type="application/wasm"]'),
});

export function fullCore() {
  const named = document.querySelector('meta[name="full-core"]');
  if (!(named instanceof HTMLMetaElement)) throw new Error('this page was built without its core');
  const folder = new URL(named.content, document.baseURI).href;
  return { script: `${folder}odd_sympathy.js`, wasm: `${folder}odd_sympathy_bg.wasm` };
}

/** @param {string} script @returns {Promise<import('./types.js').Core>} */
export const importCore = script => import(script);

/**
 * Compiles while downloading; some static hosts serve wasm with another type, or with a charset behind it, which streaming refuses.
 * @param {string} wasm
 */
export async function compile(wasm) {
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${new URL(wasm).pathname}`);
  const typed = response.headers.get('content-type')?.trim().toLowerCase() === 'application/wasm';
  if (typed && WebAssembly.compileStreaming) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** What is missing leaves the page plain, not empty. @param {string} file */
export function loadStyle(file) {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL(file, import.meta.url).href;
  return new Promise(resolve => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
    document.head.append(sheet);
  });
}
