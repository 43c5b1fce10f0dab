// index.html is the frame; the tabs, the views and the dialogs lie with their scripts and are put into their places here.
import { readFileSync } from 'node:fs';
import { FIRST_VIEW } from '../../www/state/keys.js';

const read = path => readFileSync(path, 'utf8').trimEnd();

/**
 * Of a view that comes later the place that is kept for it. It tells which figures there are, for articles that ask for one; a view
 * that prepares the pair is no place for them.
 */
function viewOf(source, { name, prepared }) {
  const whole = read(`${source}/www/views/${name}/view.html`);
  const kinds = prepared ? [] : [...new Set([...whole.matchAll(/<figure-card\b[^>]*\skind="([^"]+)"/g)].map(([, kind]) => kind))];
  const [open] = whole.match(/<section[^>]*>/),
    marked = kinds.length > 0 ? open.replace('>', ` data-kinds="${kinds.join(' ')}">`) : open;
  if (name === FIRST_VIEW) return whole.replace(open, marked);
  return `${marked}</section>`;
}

/** Views as pages of their own, for who runs no scripts: `{ name, html }` each. */
export async function readable(source, frame) {
  const { VIEWS } = await import(`${source}/www/views.js`);
  return VIEWS.filter(it => it.readable).map(({ name, title, style }) => {
    const view = read(`${source}/www/views/${name}/view.html`)
      .replace(/(<section[^>]*?) hidden/, '$1')
      // Nothing is computed there; links lead to where it is.
      .replace(/<figure-card\b[^]*?<\/figure-card>|<nav class="turn"[^]*?<\/nav>| = <drag-number\b[^]*?<\/drag-number>/g, '')
      .replace(/(<div class="answer"[^>]*><p) hidden/g, '$1')
      .replaceAll('href="#v=1', 'href="./#v=1');
    const head = frame
      .match(/<head>[^]*<\/head>/)[0]
      .replace(/<script[^]*?<\/script>|<link rel="(?:modulepreload|preload|manifest)"[^>]*>|<noscript>|<\/noscript>/g, '')
      .replace(/<title>/, `$&${title}, `)
      .replace(/(<link rel="stylesheet" href="[^"]*\/)first\.css">/, `$&$1${style}">`);
    return { name, html: `<!doctype html>\n<html lang="en">${head}<body><main>${view}</main></body></html>\n` };
  });
}

/** @param {string} html @param {string} source the project's folder */
export async function join(html, source) {
  const { VIEWS } = await import(`${source}/www/views.js`);
  const tab = ({ name, title }) =>
    `<a href="#v=1&amp;view=${name}" data-view="${name}"${name === FIRST_VIEW ? ' aria-current="page"' : ''}>${title}</a>`;
  const tabs = VIEWS.filter(({ within }) => !within);
  const parts = {
    tabs: tabs.map(tab).join('\n'),
    // What is seen first is read first.
    views: VIEWS.toSorted((a, b) => Number(b.name === FIRST_VIEW) - Number(a.name === FIRST_VIEW))
      .map(it => viewOf(source, it))
      .join('\n\n'),
    readable: VIEWS.filter(it => it.readable)
      .map(({ name, title }) => `<a href="${name}.html">${title.toLowerCase()}</a>`)
      .join(' and the '),
    // As a picture it would be a document of its own.
    mark: read(`${source}/www/icon.svg`).replace(/<svg xmlns="[^"]*"/, '<svg class="mark" width="32" height="32" aria-hidden="true"'),
    dialogs: read(`${source}/www/dialogs/dialogs.html`),
    // The last key that chooses a view.
    count: Math.min(tabs.length, 9),
  };
  return Object.entries(parts).reduce(
    (joined, [name, part]) => {
      const place = `<template data-join="${name}"></template>`;
      if (joined.split(place).length !== 2) throw new Error(`join.mjs: index.html has not one place for the ${name}`);
      return joined.replace(place, () => part);
      // The page that was asked for by its bare address is laid out once, as it stays.
    },
    html.replace('<html ', `<html data-view="${FIRST_VIEW}" data-controls="aside" `),
  );
}
