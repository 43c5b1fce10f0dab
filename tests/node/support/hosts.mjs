// The built site on servers that are not as they should be, and readers of it in Chromium.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from '../../../scripts/browser.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** @param {string} name of the file of tests */
export async function hosts(name) {
  const work = mkdtempSync(join(tmpdir(), `odd-sympathy-${name}-`));
  const browser = await launch();
  after(async () => {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  });

  /**
   * A copy of the built site on a server of its own: `types` of endings that it sends otherwise, `lax` where it answers for what is missing
   * with its page, `headers` of a path.
   */
  async function host(folderName, { types = {}, lax = false, headers = () => ({}) } = {}) {
    const folder = join(work, folderName),
      settings = { types, lax };
    cpSync(join(ROOT, 'dist'), folder, { recursive: true });
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
      let file = join(folder, path);
      if (file.endsWith('/')) file += 'index.html';
      if (!existsSync(file) && settings.lax) file = join(folder, 'index.html');
      if (!existsSync(file)) return response.writeHead(404).end();
      const type = settings.types[extname(file)] ?? TYPES[extname(file)] ?? 'application/octet-stream';
      return response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache', ...headers(path) }).end(readFileSync(file));
    });
    await new Promise(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const url = `http://127.0.0.1:${server.address().port}/`;
    after(() => {
      server.close();
      server.closeAllConnections();
    });
    return { folder, url, settings };
  }

  /** What a reader has: a browser of his own. */
  async function reader(then) {
    const context = await browser.newContext();
    const page = await context.newPage();
    try {
      await then(page);
    } finally {
      await context.close();
    }
  }

  /** Waits until an expression, which may be a promise, holds in the page; what is asked while it goes elsewhere is asked again. */
  async function until(page, expression, patience = 60_000) {
    for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(100)) {
      if (await page.evaluate(expression).catch(() => false)) return;
    }
    assert.fail(`waited in vain for ${expression}`);
  }

  return { ROOT, work, host, reader, until };
}
