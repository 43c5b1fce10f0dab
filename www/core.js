// @ts-check
// Loads the computing core: hashed names are read from the preload links that the build writes into the page.

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

/** @returns {Promise<import('./types.js').LoadedCore>} */
export async function loadCore() {
  if (typeof WebAssembly !== 'object') throw new Error('this browser has no WebAssembly');
  const script = address('link[rel="modulepreload"][href*="odd-sympathy"]');
  const wasm = address('link[rel="preload"][type="application/wasm"]');
  /** @type {[import('./types.js').Core, WebAssembly.Module]} */
  const [core, module] = await Promise.all([import(script), compile(wasm)]);
  await core.default({ module_or_path: module });
  return { core, script, module };
}
