// @ts-check
// A figure as a file, made for where it goes: format, width in print, resolution, theme, with or without the marker.

import { openDialog } from '../dom/dialog.js';
import { capital, reason } from '../text/reason.js';
import { saveFigure } from './files.js';
import { FORMAT_NAMES, FORMATS } from './formats.js';
import { actsOn, check, choice, ending } from '../dom/form-parts.js';

/** CSS pixels: 96 to the inch. */
const COLUMN = Math.round((8.6 / 2.54) * 96),
  PAGE = Math.round((17.8 / 2.54) * 96);

/**
 * @param {import('./card.js').FigureCard} card
 * @param {Pick<import('./context.js').Context, 'store' | 'address'>} context
 */
export function openSave(card, context) {
  // Drawings stand first: most of the form is about them.
  const names = [...FORMAT_NAMES].sort((a, b) => Number(FORMATS[a].isData) - Number(FORMATS[b].isData));
  const format = choice(
    'Format',
    names.map(name => [FORMATS[name].label, name]),
  );
  const width = choice('Width', [
    ['As on screen', ''],
    ['One column, 8.6 cm', String(COLUMN)],
    ['Two columns, 17.8 cm', String(PAGE)],
  ]);
  const scale = choice(
    'Pixels',
    [
      ['1 ×', '1'],
      ['2 ×', '2'],
      ['4 ×', '4'],
    ],
    '2',
  );
  const theme = choice('Theme', [
    ['On white, for print', 'light'],
    ['As on screen', ''],
  ]);
  const mark = check('Show the current-value marker');
  const form = document.createElement('form'),
    { refusal, actions, button: save } = ending('Save');
  form.append(format.label, width.label, scale.label, theme.label, mark.label, refusal, actions);
  const chosen = () => names[format.select.selectedIndex];
  const follow = () => {
    const { call, isData } = FORMATS[chosen()];
    scale.label.hidden = call !== 'renderFigure';
    width.label.hidden = theme.label.hidden = mark.label.hidden = isData;
  };
  format.select.addEventListener('change', follow);
  follow();
  const dialog = openDialog('Save the figure', [form], { className: 'axes' });
  actsOn(form, save, async () => {
    save.disabled = true;
    refusal.textContent = 'Computing…';
    try {
      await saveFigure(card, context, chosen(), {
        width: Number(width.select.value) || undefined,
        scale: Number(scale.select.value),
        theme: theme.select.value === 'light' ? 'light' : undefined,
        plain: !mark.input.checked,
      });
      dialog.close();
    } catch (error) {
      refusal.textContent = `${capital(reason(error))}.`;
    }
    save.disabled = false;
  });
}
