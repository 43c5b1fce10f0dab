// index.html is the frame; the tabs, the views and the dialogs lie with their scripts and are put into their places here.
import { readFileSync } from 'node:fs';
import { FIRST_VIEW } from '../../www/state/keys.js';

const read = path => readFileSync(path, 'utf8').trimEnd();

/** @param {string} html @param {string} source the project's folder */
export async function join(html, source) {
  const { VIEWS } = await import(`${source}/www/views.js`);
  const tab = ({ name, title }) => `<a href="#v=1&amp;view=${name}" data-view="${name}"${name === FIRST_VIEW ? ' aria-current="page"' : ''}>${title}</a>`;
  const parts = {
    tabs: VIEWS.map(tab).join('\n'),
    // What is seen first is read first.
    views: VIEWS.toSorted((a, b) => Number(b.name === FIRST_VIEW) - Number(a.name === FIRST_VIEW)).map(({ name }) => read(`${source}/www/views/${name}/view.html`)).join('\n\n'),
    dialogs: read(`${source}/www/dialogs/dialogs.html`),
    // The last key that chooses a view.
    count: Math.min(VIEWS.length, 9),
  };
  return Object.entries(parts).reduce((joined, [name, part]) => {
    const place = `<template data-join="${name}"></template>`;
    if (joined.split(place).length !== 2) throw new Error(`join.mjs: index.html has not one place for the ${name}`);
    return joined.replace(place, () => part);
  }, html);
}
