// @ts-check
// How many frames of articles compute at a time, whatever they belong to: each may have two workers.

const PLACES = 4;

/**
 * Takes one of the places, when there is one; gives it back by the function that it comes to. Where the browser has no locks,
 * or refuses them as in a sandbox, nobody waits.
 * @returns {Promise<() => void>}
 */
export function takePlace() {
  const { locks } = navigator;
  const name = `odd-sympathy place ${Math.floor(Math.random() * PLACES)}`;
  return new Promise(resolve => {
    if (!locks) return resolve(() => {});
    const held = locks.request(name, () => new Promise(giveBack => resolve(() => giveBack(undefined))));
    held.catch(() => resolve(() => {}));
  });
}
