// Times of the npm package in Chromium, and of the page's pool of workers: node benches/chromium.mjs ROW
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../scripts/browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** The project's folder, as far as this is asked for, and an empty page; isolated, so that the clock is fine. */
const server = createServer(async ({ url }, answer) => {
  const path = normalize(new URL(url, 'http://localhost').pathname);
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
  };
  if (path === '/') return answer.writeHead(200, { ...headers, 'content-type': 'text/html' }).end('<!doctype html><title>Times</title>');
  try {
    const content = /^\/(pkg|www|benches)\//.test(path) ? await readFile(join(ROOT, path)) : undefined;
    if (content) return answer.writeHead(200, { ...headers, 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(content);
  } catch {
    /* not there */
  }
  return answer.writeHead(404).end();
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${server.address().port}/`);
  const found = await page.evaluate(async row => {
    const [core, { FIG3A, measureRow }] = await Promise.all([import('/pkg/odd_sympathy.js'), import('/benches/rows.js')]);
    const module = await WebAssembly.compileStreaming(fetch('/pkg/odd_sympathy_bg.wasm'));
    await core.default({ module_or_path: module });
    if (!row.startsWith('pool')) return measureRow(core, row);

    // Fig. 3(a) by the page's pool of so many workers, warm.
    const { ScanPool } = await import('/www/compute/pool.js');
    const pool = new ScanPool({ core, script: new URL('/pkg/odd_sympathy.js', location.href).href, module }, Number(row.slice(4)));
    const figure = () => Promise.all(FIG3A.map(({ params, options }) => pool.scan(params, options)));
    const [first] = (await figure()).slice(-1),
      times = [];
    for (let k = 0; k < 15; k += 1) {
      const start = performance.now();
      await figure();
      times.push((performance.now() - start) / 1000);
    }
    times.sort((a, b) => a - b);
    return { row, fastest: times[0], median: times[times.length >> 1], value: first.values[160], residual: null };
  }, process.argv[2]);
  console.log(JSON.stringify(found));
} finally {
  await browser.close();
  server.close();
}
