// @ts-check
// What an article shows of a figure whose frame says nothing: the stored picture that comes nearest, why, and a way to the figure itself.

import { nearestPanel, panelName } from '../text/nearest-panel.js';

/**
 * @param {(key: string) => string | null} given the attributes of the figure
 * @param {string} address of its frame
 */
export function standIn(given, address) {
  const figure = document.createElement('figure'),
    words = document.createElement('figcaption'),
    link = document.createElement('a');
  figure.style.margin = '0';
  const near = nearestPanel(given);
  if (near) {
    const picture = document.createElement('img'),
      name = panelName(near.fig);
    picture.src = new URL(`panels/${near.fig}.svg`, address).href;
    picture.alt = `${name} of the paper, as a picture`;
    Object.assign(picture.style, { display: 'block', width: '100%', maxWidth: '40rem', height: 'auto', background: '#fff' });
    figure.append(picture);
    words.append(near.same ? `${name}, as a picture: ` : `The nearest picture that is stored, ${name} of the paper: `);
  }
  words.append(
    'the live figure does not start here. Its host cannot be reached, or a policy of this page, of that host or of this browser forbids its scripts. ',
  );
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Open the figure in a window of its own';
  words.append(link, '.');
  figure.append(words);
  return figure;
}
