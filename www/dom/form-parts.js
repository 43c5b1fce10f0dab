// @ts-check
// What the forms in dialogs are made of.

/**
 * @param {string} name
 * @param {readonly (readonly [string, string])[]} options text and value
 * @param {string} [value]
 */
export function choice(name, options, value = options[0][1]) {
  const label = document.createElement('label'),
    select = document.createElement('select');
  label.className = 'choice';
  select.append(...options.map(([text, key]) => new Option(text, key)));
  select.value = value;
  label.append(`${name} `, select);
  return { label, select };
}

/** @param {string} name @param {boolean} [checked] */
export function check(name, checked = false) {
  const label = document.createElement('label'),
    input = document.createElement('input');
  input.type = 'checkbox';
  input.checked = checked;
  label.className = 'check';
  label.append(input, ` ${name}`);
  return { label, input };
}

/** The end of a form: why it was refused, and what sends it. @param {string} name */
export function ending(name) {
  const refusal = document.createElement('p'),
    actions = document.createElement('div'),
    button = document.createElement('button');
  refusal.className = 'refusal';
  refusal.setAttribute('role', 'status');
  button.className = 'main';
  button.textContent = name;
  actions.className = 'actions';
  actions.append(button);
  return { refusal, actions, button };
}

/**
 * Acts on its button and on Enter in an entry. Nothing is submitted: a frame in a sandbox without allow-forms would do nothing,
 * and say nothing.
 * @param {HTMLFormElement} form
 * @param {HTMLButtonElement} button
 * @param {() => void} act
 */
export function actsOn(form, button, act) {
  button.type = 'button';
  button.addEventListener('click', act);
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (!button.disabled) act();
  });
}
