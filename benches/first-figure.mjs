// How long a reader waits for the first paint and for the first figure, beside a page that does nothing but draw one figure with
// the same WebAssembly module: node benches/first-figure.mjs [DIST]... Several sites are measured in one run, in turn.
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

const ROUNDS = 21;
/** Milliseconds after which a new window is at rest. */
const QUIET = 1500;
const WINDOW = { width: 1440, height: 900 };

/** One canvas, one figure; its only paint is the figure's. */
function bareSite(dist) {
  const site = mkdtempSync(join(tmpdir(), 'bare-'));
  const parts = readdirSync(dist).filter(name => /^odd-sympathy-[0-9a-f]+(?:\.js|_bg\.wasm)$/.test(name));
  for (const name of parts) copyFileSync(join(dist, name), join(site, name));
  const glue = parts.find(name => name.endsWith('.js')),
    wasm = parts.find(name => name.endsWith('.wasm'));
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><html lang="en" data-state="loading"><title>One figure</title>
<link rel="modulepreload" href="./${glue}"><link rel="preload" href="./${wasm}" as="fetch" crossorigin="anonymous">
<canvas></canvas><script type="module" src="./page.js"></script></html>`,
  );
  writeFileSync(
    join(site, 'page.js'),
    `import init, { renderFigure } from './${glue}';
await init();
const params = { omega1: 1, omega2: 1.2, g: 0.04, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 0.6 };
renderFigure('moments', params, { width: 480, height: 300, pixelRatio: devicePixelRatio }, document.querySelector('canvas'));
await new Promise(requestAnimationFrame);
document.documentElement.dataset.state = 'ready';`,
  );
  return site;
}

/** Milliseconds from the begin of the navigation, with an empty cache. */
async function visit(browser, url) {
  const context = await browser.newContext({ viewport: WINDOW });
  const page = await context.newPage();
  // The page tells by itself: what Playwright would look with is a large script, compiled while the page starts.
  const told = page.waitForEvent('console', { predicate: message => message.text().startsWith('{"paint"') });
  await page.addInitScript(() => {
    const tell = () => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      if (paint) console.log(JSON.stringify({ paint, figure: globalThis.ready }));
      else requestAnimationFrame(tell);
    };
    // A look at the end of each frame: an observer of the whole document would cost more than it measures.
    const look = () => {
      if (document.documentElement?.dataset.state !== 'ready') return requestAnimationFrame(() => setTimeout(look));
      globalThis.ready = performance.now();
      tell();
    };
    requestAnimationFrame(() => setTimeout(look));
  });
  // A new window of the browser has a toolbar of its own, whose scripts would be compiled at the same time.
  await new Promise(resolve => setTimeout(resolve, QUIET));
  await page.goto(url, { waitUntil: 'commit' });
  const found = JSON.parse((await told).text());
  await context.close();
  return found;
}

const median = values => [...values].sort((a, b) => a - b)[values.length >> 1];

const dists =
  process.argv.slice(2).length > 0 ? process.argv.slice(2).map(path => resolve(path)) : [resolve(import.meta.dirname, '../dist')];
const bare = bareSite(dists.at(-1));
const sites = [{ name: 'bare page', folder: bare }, ...dists.map(folder => ({ name: folder, folder }))];
const servers = await Promise.all(sites.map(({ folder }) => serve(folder)));
const browser = await launch();
const times = sites.map(() => []);
try {
  // The first visit warms what is no page's.
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [k, { url }] of servers.entries()) {
      const found = await visit(browser, url);
      if (round >= 0) times[k].push(found);
    }
  }
} finally {
  await browser.close();
  for (const server of servers) server.close();
  rmSync(bare, { recursive: true });
}
const [least] = times.map(all => ({ paint: median(all.map(it => it.paint)), figure: median(all.map(it => it.figure)) }));
for (const [k, { name }] of sites.entries()) {
  const [paint, figure] = ['paint', 'figure'].map(what => median(times[k].map(it => it[what])));
  const ratio = (value, of) => `${(value / of).toFixed(2)} ×`;
  console.log(
    `${name}: first paint ${paint.toFixed(0)} ms, ${ratio(paint, least.paint)}; first figure ${figure.toFixed(0)} ms, ${ratio(figure, least.figure)}`,
  );
}
