// Which files does a page of a built site load before anything is clicked? Names are relative to the site's folder.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** The `attribute`s of all `tag`s of a page; each as { url, tag }. */
function references(html, tag, attribute) {
  const tags = html.match(new RegExp(`<${tag}\\b[^>]*>`, 'g')) ?? [];
  return tags.flatMap(text => {
    const url = text.match(new RegExp(`\\s${attribute}=["']?([^"'\\s>]+)`))?.[1];
    return url && !/^(?:[a-z]+:|#|\/\/)/.test(url) ? [{ url: posix.normalize(url), tag: text }] : [];
  });
}

/** The build links to all that the scripts of the page import, so that a browser asks for it at once. */
export function firstViewFiles(site, page = 'index.html') {
  // What stands for browsers without scripts is not loaded by the others, and pictures out of sight are not loaded at all.
  const html = readFileSync(`${site}/${page}`, 'utf8').replace(
    /<noscript\b[^]*?<\/noscript>|<section class="stored">[^]*?<\/section>/g,
    '',
  );
  const links = references(html, 'link', 'href').filter(({ tag }) => /rel=["']?(?:stylesheet|preload|modulepreload|icon)/.test(tag));
  return [...new Set([page, ...[...references(html, 'img', 'src'), ...references(html, 'script', 'src'), ...links].map(({ url }) => url)])];
}
