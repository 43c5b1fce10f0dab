// @ts-check
// Takes the place of www/dom/offline.js: a file on a disk needs no network.

export async function keepForOffline() {}
