// @ts-check
// A live figure for an article, or a link to one: which, the controls for its readers, and the code to paste.

import { copyField } from '../dom/copy-field.js';
import { openDialog } from '../dom/dialog.js';
import { splitEmbed } from '../dom/embed-link.js';
import { specOf } from '../state/fields.js';
import { check, choice } from '../dom/form-parts.js';
import { PARAMETERS } from '../state/keys.js';
import { CITED, remarkOnLength } from '../text/long-link.js';

/** @typedef {import('../figure/card.js').FigureCard} FigureCard */

/** Until the frame tells its height; a host without scripts keeps it. */
const HEIGHT = 640;

/** @param {string} text */
const escaped = text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What names a card within its view. @param {FigureCard} card */
const partOf = ({ kind }) => (kind.startsWith('fig') ? `fig=${kind.slice(3)}` : `kind=${kind}`);

/**
 * @param {Pick<import('../figure/context.js').Context, 'store' | 'specs' | 'address'>} context
 * @param {FigureCard[]} cards of the view in front
 * @param {FigureCard} [asked] the one whose menu was opened
 */
export function openEmbed({ store, specs, address }, cards, asked) {
  const show = () => {
    const controls = [...knobs.filter(({ input }) => input.checked).map(({ key }) => key), ...(choices.input.checked ? ['choices'] : [])];
    const [, fig] = which.select.value.match(/^fig=(.+)$/) ?? [];
    const link = address.link(
      fig ? { ...store.state, view: 'paper', fig: /** @type {import('../state/keys.js').State['fig']} */ (fig) } : store.state,
    );
    const { rest } = splitEmbed(new URL(link).hash);
    const besides = [
      ...(which.select.value && !fig ? [which.select.value] : []),
      ...(controls.length > 0 ? [`controls=${controls.join(',')}`] : []),
      ...(theme.select.value ? [`theme=${theme.select.value}`] : []),
      ...(caption.select.value ? [`caption=${caption.select.value}`] : []),
    ];
    const hash = [rest, ...besides].join('&');
    const home = new URL('.', window.location.href);
    const bare = new URL(`embed.html${hash}`, home).href;
    const attributes = [...new URLSearchParams(hash.slice(1).replaceAll('+', '%2B'))].map(
      ([key, value]) => ` ${key.toLowerCase()}="${escaped(value)}"`,
    );
    // Where the article's readers have no scripts, the stored picture stands there.
    const picture = fig
      ? `<img src="${escaped(new URL(`panels/${fig}.svg`, home).href)}" alt="${escaped(which.select.selectedOptions[0].text)}">`
      : '';
    element.show(
      `<script src="${escaped(new URL('embed.js', home).href)}"></script>\n<odd-sympathy-figure${attributes.join('')}>${picture}</odd-sympathy-figure>`,
    );
    frame.show(`<iframe src="${escaped(bare)}" width="100%" height="${HEIGHT}" loading="lazy" title="Interactive figure"></iframe>`);
    alone.show(bare);
    explorer.show(link);
    const words = remarkOnLength(bare, CITED);
    remark.textContent = words ? `The link is long. ${words}` : '';
    remark.hidden = !words;
  };

  // A chapter that is not being read is not what the link opens.
  const titles = cards
    .filter(card => card.matches('.step[current] *') || !card.closest('.step'))
    .map(card => /** @type {const} */ ([card.querySelector(':is(h3, h4)')?.textContent?.trim() ?? card.kind, partOf(card)]));
  const which = choice('Figure', [...titles, ['All figures of this view', '']], asked ? partOf(asked) : '');
  const theme = choice('Theme', [
    ['Match the reader’s system', ''],
    ['Light', 'light'],
    ['Dark', 'dark'],
    ['Projector', 'projector'],
  ]);
  const caption = choice('Below the figure', [
    ['All that is said', ''],
    ['One sentence', 'short'],
    ['Nothing', 'none'],
  ]);
  const knobs = PARAMETERS.map(key => {
    const { symbol, label } = specOf(specs, key);
    return { key, ...check(`${symbol} ${label.toLowerCase()}`, key === 'xi') };
  });
  const choices = check('menus for axis, equations, method and initial state');
  const readers = document.createElement('fieldset'),
    legend = document.createElement('legend');
  legend.textContent = 'Controls for readers';
  readers.append(legend, ...[...knobs, choices].map(({ label }) => label));
  const element = copyField('HTML: script once, one tag per figure', 4);
  const frame = copyField('Plain iframe', 3);
  const alone = copyField('Link to this figure alone', 2);
  const explorer = copyField('Link to the explorer in this state', 2);
  const remark = document.createElement('p');
  remark.setAttribute('role', 'status');
  const pick = document.createElement('div');
  pick.className = 'pick';
  pick.append(which.label, theme.label, caption.label);
  const dialog = openDialog('Embed or link', [pick, readers, element.group, frame.group, alone.group, explorer.group, remark], {
    className: 'embedding',
  });
  dialog.addEventListener('change', show);
  show();
}
