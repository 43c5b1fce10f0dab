// Is the first view small enough? Sums what a server with brotli sends for dist/index.html, before any click.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { extname } from 'node:path';
import { firstViewFiles } from './page/first-view.mjs';

const BUDGET = 150_000;
const site = process.argv[2] ?? 'dist';

const sizes = new Map();
for (const file of firstViewFiles(site)) {
  const kind = extname(file).slice(1);
  sizes.set(kind, (sizes.get(kind) ?? 0) + brotliCompressSync(readFileSync(`${site}/${file}`)).length);
}
const total = [...sizes.values()].reduce((a, b) => a + b, 0);
const kB = bytes => (bytes / 1000).toFixed(1);
const parts = [...sizes].map(([kind, bytes]) => `${kind} ${kB(bytes)}`).join(', ');
console.log(`first view: ${kB(total)} kB of ${kB(BUDGET)} kB, brotli (${parts})`);
if (total > BUDGET) process.exit(1);
