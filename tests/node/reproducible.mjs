// The page's scripts are the same wherever they are bundled; of the whole build scripts/reproducible says so.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundleScripts } from '../../scripts/page/bundle.mjs';
import { SCRIPTS } from '../../scripts/supply/notices.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'odd-sympathy-twice-'));
after(() => rmSync(work, { recursive: true, force: true }));

async function bundledIn(source) {
  cpSync(join(ROOT, 'www'), join(source, 'www'), { recursive: true });
  for (const { name } of SCRIPTS) cpSync(join(ROOT, 'node_modules', name), join(source, 'node_modules', name), { recursive: true });
  const folder = join(source, 'out');
  await bundleScripts(source, folder, { minify: true });
  return readdirSync(folder)
    .sort()
    .map(name => [name, readFileSync(join(folder, name), 'utf8')]);
}

test('scripts and their maps are the same from two folders, and name neither', async () => {
  const one = await bundledIn(join(work, 'one')),
    other = await bundledIn(join(work, 'another', 'place'));
  assert.ok(one.length > 40);
  assert.deepEqual(
    one.map(([name]) => name),
    other.map(([name]) => name),
  );
  for (const [k, [name, text]] of one.entries()) {
    assert.ok(text === other[k][1], name);
    assert.equal(text.includes(work), false, name);
  }
});
