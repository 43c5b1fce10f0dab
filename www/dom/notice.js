// @ts-check
// What the page has to say in words: one message at a time, in a polite live region.

/** @returns {HTMLElement} */
function region() {
  const element = document.getElementById('notice');
  if (!element) throw new Error('the page has no notice region');
  return element;
}

/**
 * @param {string} title
 * @param {readonly (string | Node)[]} details
 * @param {'remark' | 'failure'} [kind] a failure stays, a remark can be dismissed
 * @returns {() => void} takes it away when it is no longer true; another one stays
 */
export function showNotice(title, details, kind = 'remark') {
  const box = document.createElement('div');
  box.className = `notice ${kind}`;
  const text = document.createElement('div');
  const heading = document.createElement('strong');
  heading.textContent = title;
  text.append(heading);
  for (const detail of details) {
    const line = document.createElement('p');
    line.append(detail);
    text.append(line);
  }
  box.append(text);
  if (kind === 'remark') {
    const dismiss = document.createElement('button');
    dismiss.type = 'button';
    dismiss.textContent = 'Dismiss';
    dismiss.addEventListener('click', clearNotice);
    box.append(dismiss);
  }
  region().replaceChildren(box);
  return () => box.remove();
}

export function clearNotice() {
  if (!region().querySelector('.failure')) region().replaceChildren();
}
