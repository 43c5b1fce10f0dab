// Writes the npm package's package.json from what Cargo.toml and CITATION.cff say: node npm/manifest.mjs FILE
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The address of a repository as browsers open it, or undefined where only git knows the place. */
export const webAddress = place => {
  const [, host, path] = place?.trim().match(/^(?:https:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)([\w.-]+)[/:]([\w./~-]+?)(?:\.git)?\/?$/) ?? [];
  return host && `https://${host}/${path}`;
};

function origin() {
  try {
    return execFileSync('git', ['remote', 'get-url', 'origin'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

/**
 * @param {string} cargo Cargo.toml
 * @param {string} citation CITATION.cff
 * @param {() => string | undefined} remote where it was cloned from
 */
export function manifest(cargo, citation, remote = origin) {
  const value = key => cargo.match(new RegExp(`^${key} = "(.*)"$`, 'm'))?.[1];
  const [, author] = citation.match(/^authors:\n {2}- name: (.*)$/m);
  const repository = webAddress(value('repository') ?? remote());
  return {
    name: value('name'),
    version: value('version'),
    description: value('description'),
    author,
    license: value('license'),
    ...(repository && {
      homepage: `${repository}#readme`,
      bugs: { url: `${repository}/issues` },
      repository: { type: 'git', url: `git+${repository}.git` },
    }),
    type: 'module',
    main: './odd_sympathy.js',
    types: './odd_sympathy.d.ts',
    exports: {
      '.': { types: './odd_sympathy.d.ts', node: './node.js', default: './odd_sympathy.js' },
      './odd_sympathy_bg.wasm': './odd_sympathy_bg.wasm',
      './package.json': './package.json',
    },
    files: [
      'odd_sympathy.js',
      'odd_sympathy.d.ts',
      'odd_sympathy_bg.wasm',
      'node.js',
      'LICENSE*',
      'THIRD-PARTY.txt',
      'sbom.cdx.json',
      'CITATION.cff',
      'docs',
    ],
    sideEffects: false,
    engines: { node: '>=20' },
    keywords: JSON.parse(cargo.match(/^keywords = (.*)$/m)[1]),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [cargo, citation] = ['Cargo.toml', 'CITATION.cff'].map(file => readFileSync(`${ROOT}/${file}`, 'utf8'));
  writeFileSync(process.argv[2], `${JSON.stringify(manifest(cargo, citation), null, 2)}\n`);
}
