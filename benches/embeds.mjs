// A hundred figures in one article, scrolled through twice: each drawn when it comes into view, and what they cost.
// node benches/embeds.mjs [count=100] [dist=dist]
// No driver leads the browser: one that listens to the network keeps in the renderer what every frame has loaded, some 2 MB of each.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

const given = Object.fromEntries(process.argv.slice(2).map(it => it.split('=')));
const DIST = given.dist ? resolve(given.dist) : fileURLToPath(new URL('../dist', import.meta.url));
const COUNT = Number(given.count ?? 100);
/** What an article has: panels that scan, motions, maps, networks. */
const KINDS = [
  'fig=3a',
  'fig=1a',
  'view=motion kind=phasors',
  'fig=4a',
  'view=spectrum kind=xiPlane',
  'fig=3b',
  'view=networks kind=networkGraph',
  'view=locking kind=plvMap',
];
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

/** Proportional memory of all renderers of this browser, in MB, and the workers in them. */
function measure() {
  let memory = 0,
    workers = 0;
  for (const id of readdirSync('/proc').filter(it => /^\d+$/.test(it))) {
    try {
      if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer') || !isOurs(id)) continue;
      memory += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
      const threads = readdirSync(`/proc/${id}/task`).map(task => readFileSync(`/proc/${id}/task/${task}/comm`, 'utf8'));
      workers += threads.filter(name => name.startsWith('DedicatedWorker')).length;
    } catch {
      /* it has ended */
    }
  }
  return { memory, workers };
}

/** In the article: scrolls from figure to figure, waits until each has said its state, and tells of every step. @param {number} patience */
async function scrollThrough(patience) {
  const figures = [...document.querySelectorAll('odd-sympathy-figure')],
    heard = new Map();
  addEventListener('odd-sympathy:state', ({ target }) => heard.set(target, target.querySelector('iframe')));
  const drawn = figure => heard.has(figure) && heard.get(figure) === figure.querySelector('iframe');
  for (let round = 0; round < 2; round += 1) {
    for (const [k, figure] of figures.entries()) {
      figure.scrollIntoView({ block: 'center' });
      for (const end = Date.now() + patience; !drawn(figure) && Date.now() < end;)
        await new Promise(done => {
          setTimeout(done, 20);
        });
      await fetch(`step?round=${round}&k=${k}&drawn=${drawn(figure)}&live=${figures.filter(it => it.live).length}`);
    }
  }
  await fetch('end');
}

const site = await serve(DIST, 0, '');
const figures = Array.from({ length: COUNT }, (_, k) => {
  const attributes = KINDS[k % KINDS.length]
    .split(' ')
    .map(pair => pair.replace('=', '="') + '"')
    .join(' ');
  return `<p>Figure ${k}</p><odd-sympathy-figure v="1" ${attributes} controls="xi" xi="0.${(k % 9) + 1}"></odd-sympathy-figure>`;
});
const text = `<!doctype html><title>Article</title>${figures.join('')}<script src="${site.url}embed.js"></script><script>addEventListener('load', () => (${scrollThrough})(${PATIENCE}))</script>`;

let most = 0,
  workers = 0,
  live = 0,
  drawn = 0,
  last = 0;
const failed = [],
  profile = mkdtempSync(join(tmpdir(), 'embeds-'));
await new Promise((done, fail) => {
  const article = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/step') {
      const now = measure();
      last = now.memory;
      most = Math.max(most, now.memory);
      workers = Math.max(workers, now.workers);
      live = Math.max(live, Number(searchParams.get('live')));
      if (searchParams.get('drawn') === 'true') drawn += 1;
      else failed.push(`${searchParams.get('round')}: ${searchParams.get('k')}`);
      if (given.steps)
        console.log(
          searchParams.get('round'),
          searchParams.get('k'),
          now.memory.toFixed(0),
          'MB',
          now.workers,
          'workers',
          searchParams.get('live'),
          'live',
        );
    }
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(pathname === '/' ? text : '');
    if (pathname === '/end') {
      browser.once('exit', done);
      browser.kill();
      article.close();
      article.closeAllConnections();
    }
  });
  let browser;
  article.listen(0, '127.0.0.1', () => {
    browser = spawn(
      chromiumPath(),
      [
        '--headless=new',
        '--disable-gpu',
        '--no-sandbox',
        '--no-first-run',
        '--window-size=900,900',
        `--user-data-dir=${profile}`,
        `http://127.0.0.1:${article.address().port}/`,
      ],
      { stdio: 'ignore' },
    );
    browser.on('error', fail);
  });
});
site.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
console.log(
  `drawn ${drawn} of ${2 * COUNT}; at most ${most.toFixed(0)} MB in renderers, ${last.toFixed(0)} at the end; ${workers} workers and ${live} live figures at a time`,
);
if (failed.length > 0) console.log(`not drawn: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
