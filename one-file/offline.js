// @ts-check
// Takes the place of www/offline.js: a file on a disk needs no network.

export async function keepForOffline() {}
