// @ts-check
// What the parts of the page are given to work with.

/**
 * What all of them share.
 * @typedef {object} Shared
 * @property {import('../core/types.js').Core} core
 * @property {import('../core/types.js').LoadedCore} loaded
 * @property {import('../state/store.js').Store} store
 * @property {import('../state/address.js').Address} address
 * @property {import('../state/reader-settings.js').ReaderSettings} readerSettings
 * @property {readonly import('../core/types.js').Spec[]} specs
 * @property {import('../core/types.js').Limits} limits
 * @property {readonly import('../state/field.js').Field[]} fields
 * @property {readonly ViewDeclaration[]} views
 * @property {Record<string, (link: string) => string>} values what a view gives to copy instead of the numbers of the pair, by its name
 * @property {(error: unknown) => void} fault for what cannot be answered by a sentence
 */
/**
 * What a view is given when it is first shown.
 * @typedef {Shared & { section: HTMLElement, cards: import('./card.js').FigureCard[], early: boolean }} Context with its own part of
 * the page, the cards in it, and whether it could be read before its core was there
 */
/** What a piece of code computes. @typedef {'motion' | 'spectrum' | 'locking' | 'steady' | 'fluctuations' | 'states'} Task */
/**
 * What a view says of itself before it is loaded.
 * @typedef {object} Declared
 * @property {string} title of its tab
 * @property {string} [within] the view under whose tab it stands, and from which it is reached
 * @property {(state: import('../state/keys.js').State) => Task} task what "Get the code" computes
 * @property {readonly Task[]} [furtherTasks] what it can compute, too
 * @property {Partial<import('../state/keys.js').State>} [example] what its tab opens on where nobody has chosen a parameter:
 *   at their defaults it has nothing to show. It stays behind with the view
 * @property {Partial<import('../state/keys.js').State>} [opening] the same where the page was opened without a link
 * @property {string} [style] its style sheet
 * @property {boolean} [readable] whether it is a page of its own, too, for who runs no scripts
 * @property {() => Promise<{ connect: (context: Context) => void | Promise<void>, html?: string }>} [load] its scripts; the
 *   view that is seen first comes with the page
 */
/** @typedef {import('../state/keys.js').LinkedView & Declared} ViewDeclaration */

export {};
