// The package as others get it: packed, and installed by name into a folder of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export const npm = (folder, ...words) => execFileSync('npm', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

export const PACKAGE = join(ROOT, 'pkg');

/** A new folder that has the package among its modules; it is gone after the tests of the file. */
export function install() {
  const folder = mkdtempSync(join(tmpdir(), 'odd-sympathy-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const [{ filename }] = JSON.parse(npm(PACKAGE, 'pack', '--json', '--pack-destination', folder));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${filename}`);
  return folder;
}

/** The examples of a page of documentation that are marked with these words, in order. */
export function examples(page, mark) {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(.*)\n([^]*?)^```$/gm)].filter(([, found]) => found === mark).map(([, , code]) => code);
}
