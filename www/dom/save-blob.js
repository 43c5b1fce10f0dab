// @ts-check
// A file of the reader's.

import { embedded } from './embed-link.js';
import { showNotice } from './notice.js';
import { ownWindow } from './own-window.js';

/** Whether the page around this one lets it save files, as far as can be known: of another origin it cannot. */
function mayDownload() {
  if (!embedded || window.parent === window) return true;
  const frame = window.frameElement;
  if (!frame) return undefined;
  const flags = frame.getAttribute('sandbox');
  return flags === null || flags.split(/\s+/).includes('allow-downloads');
}

/** No browser tells a page that its file was not saved. @param {string} name */
function tell(name) {
  const may = mayDownload();
  if (may) return;
  if (may === false)
    showNotice('The page around this figure does not allow downloads from it', [
      `There is no file ${name}. In a window of its own the figure can be saved.`,
      ownWindow(),
    ]);
  else
    showNotice(`The file is ${name}`, [
      'If none has come, the page around this figure does not allow downloads from it. In a window of its own the figure can be saved.',
      ownWindow(),
    ]);
}

/**
 * @param {string} name
 * @param {Blob} blob
 */
export function saveBlob(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken it by then.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  tell(name);
}
