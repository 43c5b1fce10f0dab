// @ts-check
// A dialog with a title and a way out; Escape and a click beside it close it too.

let count = 0;

/**
 * Opens in front of everything and is gone when it is closed; the focus returns to where it was.
 * @param {string} title
 * @param {readonly Node[]} content
 * @param {{ parent?: Element, className?: string }} [place]
 */
export function openDialog(title, content, { parent = document.body, className = '' } = {}) {
  const dialog = document.createElement('dialog');
  dialog.className = className;
  const heading = document.createElement('h2');
  heading.id = `dialog-${(count += 1)}`;
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  const header = document.createElement('header');
  header.append(heading, close);
  dialog.append(header, ...content);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('pointerdown', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  // What stands behind it does not hear of its keys.
  dialog.addEventListener('keydown', event => {
    if (event.key === 'Escape') event.stopPropagation();
  });
  parent.append(dialog);
  dialog.showModal();
  return dialog;
}
