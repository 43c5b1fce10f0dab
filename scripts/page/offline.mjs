// Writes a site's sw.js: the list of its files in front of www/sw.js, which holds them for when there is no network.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const SOURCE = fileURLToPath(new URL('../../www/sw.js', import.meta.url));
const HASHED = /-[0-9a-f]{16}(?:[./_]|$)/;

/** Every file of a site by its name, with its integrity where the name does not say what is in it. */
export function filesOf(site) {
  const names = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(site, `${entry.parentPath ?? entry.path}/${entry.name}`).replaceAll('\\', '/'))
    // Maps are for who looks into the scripts.
    .filter(name => name !== 'sw.js' && !name.endsWith('.map'))
    .sort();
  return names.map(name => {
    const integrity = HASHED.test(name)
      ? ''
      : `sha256-${createHash('sha256')
          .update(readFileSync(`${site}/${name}`))
          .digest('base64')}`;
    // Hosts may send index.html elsewhere, but they answer for the folder.
    return [name === 'index.html' ? './' : name, integrity];
  });
}

export function writeServiceWorker(site) {
  const files = filesOf(site);
  const { code } = transformSync(readFileSync(SOURCE, 'utf8').replace(/^export \{\};$/m, ''), {
    loader: 'js',
    minify: true,
    target: 'es2022',
  });
  const version = createHash('sha256').update(JSON.stringify(files)).update(code).digest('hex').slice(0, 16);
  writeFileSync(`${site}/sw.js`, `self.site=${JSON.stringify({ version, files })};\n${code}`);
}
