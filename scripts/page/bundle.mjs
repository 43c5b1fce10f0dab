// The page's scripts and styles, bundled by esbuild into one folder: what is seen first in one script and one style sheet,
// the rest in pieces that come when they are wanted.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

/** Runs first, in one piece as soon as it is there; and what follows. */
const MAIN = 'www/main.js',
  START = 'www/start.js';
/** The HTML of a view that comes when it is wanted is a text of its script. */
const TARGET = { target: 'es2022', charset: 'utf8', loader: { '.html': 'text' } };

/** Of an entry all that it imports statically, as the inputs or the outputs of a build. */
function reached(all, entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const { path, kind, external } of all[entry].imports) {
    if (kind === 'import-statement' && !external) reached(all, path, seen);
  }
  return seen;
}

/**
 * What is wanted later imports all that the page begins with: so that becomes one piece, and not one for each who shares it. The names
 * of pieces depend on these paths, which therefore are within the project: in another folder they are the same.
 */
const beginning = (modules, later, source) => ({
  name: 'beginning',
  setup: ({ onResolve, onLoad }) => {
    const entries = new Set(later.map(path => join(source, path)));
    onResolve({ filter: /\.js$/ }, async ({ path, resolveDir, kind }) => {
      const full = join(resolveDir, path);
      return kind === 'dynamic-import' && entries.has(full)
        ? { path: relative(source, full).replaceAll('\\', '/'), namespace: 'later' }
        : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({
      contents: [...modules.map(module => `import "./${module}";`), `export * from "./${path}";`].join('\n'),
      resolveDir: source,
    }));
  },
});

/** @returns {Promise<string[]>} the scripts that the page begins with, within the folder */
export async function bundleScripts(source, folder, { minify }) {
  const options = {
    entryPoints: [{ in: START, out: 'start' }],
    external: ['./main.js'],
    absWorkingDir: source,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    chunkNames: '[name]-[hash]',
    minify,
    sourcemap: 'linked',
    metafile: true,
    ...TARGET,
  };
  // What these share with the page is little: in a piece of its own they would wait for one more.
  const alone = { ...options, splitting: false, external: [] };
  await build({ ...alone, entryPoints: [{ in: 'www/compute/worker.js', out: 'worker' }] });
  await build({ ...alone, entryPoints: [{ in: MAIN, out: 'main' }] });
  const { metafile: first } = await build({ ...options, write: false });
  const modules = [...reached(first.inputs, START)].filter(path => path !== START);
  const later = Object.values(first.inputs).flatMap(({ imports }) =>
    imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path),
  );
  const {
    metafile: { outputs },
  } = await build({ ...options, plugins: [beginning(modules, later, source)] });
  const output = entry => Object.keys(outputs).find(path => outputs[path].entryPoint === entry);
  return [...reached(outputs, output(START))].map(path => path.split('/').at(-1));
}

/** The style sheets by the name under which they are asked for, and where each begins. */
export function styleSheets(source) {
  const views = readdirSync(`${source}/www/views`).filter(
    view => view !== 'motion' && readdirSync(`${source}/www/views/${view}`).includes('view.css'),
  );
  return {
    first: 'www/style/first.css',
    dark: 'www/style/dark.css',
    noscript: 'www/style/noscript.css',
    embed: 'www/embed/embed.css',
    tools: 'www/figure/tools.css',
    dialogs: 'www/dialogs/dialogs.css',
    presentation: 'www/dialogs/presentation.css',
    ...Object.fromEntries(views.map(view => [view, `www/views/${view}/view.css`])),
  };
}

/** One style sheet, with what it imports. */
export async function styleText(source, file) {
  const {
    outputFiles: [{ text }],
  } = await build({ entryPoints: [file], absWorkingDir: source, bundle: true, minify: true, write: false, ...TARGET });
  return text.trim();
}

/** A script of one piece, with all that it imports. */
export async function bundleWhole(source, entry, format, plugins = []) {
  const {
    outputFiles: [{ text }],
  } = await build({
    entryPoints: [entry],
    absWorkingDir: source,
    bundle: true,
    write: false,
    minify: true,
    format,
    plugins,
    ...TARGET,
    // Where the package would look for its WebAssembly file; it is handed a compiled module.
    define: { 'import.meta.url': '""' },
  });
  return text;
}
