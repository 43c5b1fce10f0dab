// A hundred figures in one article, scrolled through twice: each drawn when it comes into view, and what they cost.
// node benches/embeds.mjs [count=100]
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const COUNT = Number(process.argv.slice(2).find(it => it.startsWith('count='))?.slice(6) ?? 100);
/** What an article has: panels that scan, motions, maps, networks. */
const KINDS = ['fig=3a', 'fig=1a', 'view=motion kind=phasors', 'fig=4a', 'view=spectrum kind=xiPlane', 'fig=3b', 'view=networks kind=networkGraph', 'view=locking kind=plvMap'];
const VIEWPORT = { width: 900, height: 900 };
/** So long a figure may take to be drawn once it is in view, in milliseconds. */
const PATIENCE = 30_000;

/** Whether this process has started that one, at whatever remove. @param {string} id */
function isOurs(id) {
  for (let at = id; at !== '0' && at !== '1';) {
    if (at === String(process.pid)) return true;
    // The name of a process stands in parentheses, and may hold anything.
    at = readFileSync(`/proc/${at}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1] ?? '0';
  }
  return false;
}

/** Proportional memory of all renderers of this browser, in MB. */
function memory() {
  let total = 0;
  for (const id of readdirSync('/proc').filter(it => /^\d+$/.test(it))) {
    try {
      if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer') || !isOurs(id)) continue;
      total += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch { /* it has ended */ }
  }
  return total / 1024;
}

const site = await serve(DIST, 0, '');
const folder = mkdtempSync(join(tmpdir(), 'embeds-'));
const figures = Array.from({ length: COUNT }, (_, k) => {
  const attributes = KINDS[k % KINDS.length].split(' ').map(pair => pair.replace('=', '="') + '"').join(' ');
  return `<p>Figure ${k}</p><odd-sympathy-figure v="1" ${attributes} controls="xi" xi="0.${k % 9 + 1}"></odd-sympathy-figure>`;
});
writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Article</title>${figures.join('')}<script src="${site.url}embed.js"></script>`);
const article = await serve(folder, 0, '');
const browser = await launch();
const page = await browser.newPage({ viewport: VIEWPORT });
let most = 0, workers = 0, drawn = 0;
const failed = [];
page.on('worker', () => { workers = Math.max(workers, page.workers().length); });
try {
  await page.goto(article.url);
  for (let round = 0; round < 2; round += 1) {
    for (let k = 0; k < COUNT; k += 1) {
      await page.evaluate(index => document.querySelectorAll('odd-sympathy-figure')[index].scrollIntoView({ block: 'center' }), k);
      const ready = await page.locator('odd-sympathy-figure').nth(k).locator('iframe').contentFrame()
        .locator('html[data-state="ready"]').waitFor({ timeout: PATIENCE }).then(() => true, () => false);
      if (ready) drawn += 1;
      else failed.push(`${round}: ${k}`);
      most = Math.max(most, memory());
    }
  }
  console.log(`drawn ${drawn} of ${2 * COUNT}; at most ${most.toFixed(0)} MB in renderers, ${workers} workers at a time; ${page.frames().length - 1} frames live at the end`);
  if (failed.length > 0) console.log(`not drawn: ${failed.join(', ')}`);
} finally {
  await browser.close();
  article.close();
  site.close();
}
