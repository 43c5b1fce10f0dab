// The paper's panels as stored pictures, for browsers that run no scripts or no WebAssembly: written with the package
// that was just built, so they are the page's own figures.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const SIZE = { width: 640, height: 400, theme: 'light' };
const escape = text => text.replace(/[&<>"]/g, letter => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]);

/** What is true of a page whose scripts have not begun after a while, whoever is to blame. */
const WHY =
  'The scripts of this page have not started. If this stays, they could not be loaded, or they are forbidden: by this browser, or by a policy of the site or of the page around it.';

/** Writes site/panels/*.svg; the figures of the paper's groups as a section of the page. */
export async function storePanels(site, source) {
  const core = await import(`${source}/pkg/odd_sympathy.js`);
  core.initSync({ module: readFileSync(`${source}/pkg/odd_sympathy_bg.wasm`) });
  const { panelGroups } = await import(`${source}/www/views/paper/panels.js`);
  const params = Object.fromEntries(core.parameterSpecs().map(spec => [spec.key, spec.default]));
  const { delta, ...rest } = params;
  mkdirSync(`${site}/panels`);
  const figures = panelGroups(core)
    .flatMap(({ panels }) => panels)
    .map(({ fig, kind, title, family }) => {
      const svg = core.figureSvg(kind, { ...rest, omega2: rest.omega1 - delta }, SIZE);
      writeFileSync(`${site}/panels/${fig}.svg`, svg);
      const words = svg.match(/aria-label="([^"]*)"/)?.[1] ?? '';
      const name = `Fig. ${fig[0]}(${fig[1]}): ${escape(title)}`;
      return (
        `<figure id="v=1&amp;fig=${fig}" data-fig="${fig}"><img src="panels/${fig}.svg" width="${SIZE.width}" height="${SIZE.height}" loading="lazy" alt="${words}">` +
        `<figcaption><strong>${name}</strong>${family ? `, ${escape(family)}` : ''}. ${words}</figcaption></figure>`
      );
    })
    .join('');
  return `<section class="stored"><h2>The panels of the paper as pictures</h2><p class="why">${WHY}</p>${figures}</section>`;
}
