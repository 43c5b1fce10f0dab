// Which files does a page of a built site load before anything is clicked? Names are relative to the site's folder.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** At the begin of a statement, in one line with others or not. */
const STATIC_IMPORT = /(?:^|;)\s*(?:import|export)\b[^'"()]*?['"](\.{1,2}\/[^'"]+)['"]/gm;

const WORKER = /new Worker\(\s*new URL\(\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** A module and all that it imports statically, depth first. Comments are taken out: JSDoc may say "@import". */
export function moduleGraph(site, entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const source = readFileSync(`${site}/${entry}`, 'utf8').replace(/\/\*[^]*?\*\//g, '');
  for (const [, specifier] of source.matchAll(STATIC_IMPORT)) {
    moduleGraph(site, posix.join(posix.dirname(entry), specifier), seen);
  }
  return seen;
}

/** The `attribute`s of all `tag`s of a page, minified (unquoted) or not; each as { url, tag }. */
function references(html, tag, attribute) {
  const tags = html.match(new RegExp(`<${tag}\\b[^>]*>`, 'g')) ?? [];
  return tags.flatMap(text => {
    const url = text.match(new RegExp(`\\s${attribute}=["']?([^"'\\s>]+)`))?.[1];
    return url && !/^(?:[a-z]+:|#|\/\/)/.test(url) ? [{ url: posix.normalize(url), tag: text }] : [];
  });
}

export function entryModules(html) {
  return references(html, 'script', 'src').filter(({ tag }) => /type=["']?module/.test(tag)).map(({ url }) => url);
}

/** All that a page loads, workers included, whether they start at once or not; modules imported on demand are not. */
export function firstViewFiles(site, page = 'index.html') {
  // What stands for browsers without scripts is not loaded by the others.
  const html = readFileSync(`${site}/${page}`, 'utf8').replace(/<noscript\b[^]*?<\/noscript>/g, '');
  const files = new Set([page]);
  for (const { url } of references(html, 'img', 'src')) files.add(url);
  for (const { url } of references(html, 'script', 'src')) files.add(url);
  for (const { url, tag } of references(html, 'link', 'href')) {
    if (/rel=["']?(?:stylesheet|preload|modulepreload|icon)/.test(tag)) files.add(url);
  }
  // A Set grows while it is walked: what a worker imports is found too.
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    moduleGraph(site, file).forEach(module => files.add(module));
    for (const [, worker] of readFileSync(`${site}/${file}`, 'utf8').matchAll(WORKER)) {
      files.add(posix.join(posix.dirname(file), worker));
    }
  }
  return [...files];
}
