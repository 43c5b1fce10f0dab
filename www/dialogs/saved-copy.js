// @ts-check
// The whole explorer as one file, which begins with the current state, the pinned curves and a title of the reader's.

import { openDialog } from '../dom/dialog.js';
import { stringifyExact } from '../text/exact-json.js';
import { capital, reason } from '../text/reason.js';
import { actsOn, ending } from '../dom/form-parts.js';
import { oneFile } from '../core/one-file.js';
import { Pins } from '../figure/pins.js';
import { savedCopy } from '../core/resources.js';
import { saveBlob } from '../dom/save-blob.js';

const LONGEST = 120;
/** Where the one file keeps what it begins with. */
const PLACE = /(?<=<script type="application\/json" id="saved-copy">)[^<]*(?=<\/script>)/;

/** @param {string} title */
function fileName(title) {
  const words =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['odd-sympathy', ...words].join('-').slice(0, 80) + '.html';
}

/** @param {import('../core/types.js').SavedCopy} start */
async function save(start) {
  const text = await oneFile();
  if (!PLACE.test(text)) throw new Error('the file on the server belongs to another version of this page');
  // A title may hold anything, but no end of a script.
  const json = stringifyExact(start).replaceAll('<', '\\u003c');
  saveBlob(fileName(start.title), new Blob([text.replace(PLACE, () => json)], { type: 'text/html' }));
}

/** @param {string} link of the current state */
export function openCopy(link) {
  const about = document.createElement('p');
  about.textContent = 'Saves the whole explorer, with these values and pinned curves, as one file that works offline.';
  const label = document.createElement('label'),
    title = document.createElement('input');
  title.type = 'text';
  title.maxLength = LONGEST;
  title.value = savedCopy?.title ?? '';
  title.autocomplete = 'off';
  label.append('Title (optional) ', title);
  const form = document.createElement('form'),
    { refusal, actions, button } = ending('Save');
  form.append(about, label, refusal, actions);
  const dialog = openDialog('Save a copy', [form], { className: 'axes copy' });
  actsOn(form, button, async () => {
    button.disabled = true;
    try {
      await save({ title: title.value.trim(), link: new URL(link).hash, pins: Pins.all });
      dialog.close();
    } catch (error) {
      refusal.textContent = `The copy could not be saved: ${capital(reason(error))}.`;
    }
    button.disabled = false;
  });
}
