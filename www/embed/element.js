// @ts-check
// <odd-sympathy-figure v="1" fig="3a" controls="xi g" xi="0.3">: a live figure in an article. Its attributes are the
// keys of a link; it makes an iframe of the explorer's embed.html, as high as what it holds, and takes no focus.
// A classic script or a module: <script src="…/embed.js"></script>.

import { PARAMETERS } from '../state/keys.js';
import { keyOf } from './attributes.js';
import { freeSpace } from './free-space.js';
import { standIn } from './stand-in.js';
import { Turns } from './turns.js';

const NAME = 'odd-sympathy-figure';
const PREFIX = 'odd-sympathy:';
/** Until the figure tells its height, in pixels. */
const HEIGHT = 480;
/** Scripts of a frame that is loaded have said a word by then, if they may run, in milliseconds. */
const PATIENCE = 3000;

/** The address of this script: a module is named by no element, so that the engine's own account of where it is has to do. */
const home =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript.src
    : (/(?:https?|file):\/\/[^\s()]*?\.js/.exec(new Error().stack ?? '')?.[0] ?? document.baseURI);

/** Which of the figures of this page are live. */
const turns = new Turns();

class OddSympathyFigure extends HTMLElement {
  /** Always there, empty while the figure is far out of sight, so that an article may count its frames. */
  #frame = document.createElement('iframe');
  /** What stands in its place while it is far out of sight. */
  #picture = document.createElement('img');
  /** What stands there while its frame says nothing. @type {HTMLElement | undefined} */ #stead;
  #silence = 0;
  /** A word was heard of the document that stands in the frame: it lives, though it may wait to be seen. */
  #spoken = false;
  #ready = false;
  #live = false;
  /** Where it was left by its reader: the fragment of the frame's address. */
  #left = '';
  /** What was to be set before the figure was ready. @type {Record<string, number>} */
  #waiting = {};

  /** @param {MessageEvent} event */
  #hear = ({ source, data }) => {
    // Nobody else speaks from that window: its origin, which is "null" in a sandbox, would prove nothing more.
    if (source === null || source !== this.#frame.contentWindow) return;
    if (typeof data !== 'object' || data === null || typeof data.type !== 'string' || !data.type.startsWith(PREFIX)) return;
    this.#spoken = true;
    window.clearTimeout(this.#silence);
    if (this.#stead) this.#show(undefined);
    if (data.type === `${PREFIX}running`) return;
    if (data.type === `${PREFIX}height` && Number.isFinite(data.height)) this.#frame.height = String(Math.ceil(data.height));
    if (data.type === `${PREFIX}picture`) {
      this.#giveWay(String(data.hash), String(data.picture));
      return;
    }
    if (data.type === `${PREFIX}state` && !this.#ready) {
      this.#ready = true;
      if (Object.keys(this.#waiting).length > 0) this.#send('set', { params: this.#waiting });
      this.#waiting = {};
    }
    this.dispatchEvent(new CustomEvent(data.type, { detail: data, bubbles: true }));
  };

  #attributes = new MutationObserver(changes => {
    const names = changes.map(({ attributeName }) => attributeName ?? '').filter(keyOf);
    if (names.length === 0) return;
    if (names.every(name => isParameter(name) && this.hasAttribute(name))) this.set(this.#params(names));
    else {
      this.#left = '';
      if (this.#live) this.#open();
    }
  });

  /** What stands between the tags is for readers without scripts, and may be parsed after the element is there. */
  #children = new MutationObserver(() => this.#clear());

  connectedCallback() {
    this.#frame = this.#empty(HEIGHT);
    Object.assign(this.#picture.style, { width: '100%', objectFit: 'contain', objectPosition: 'top' });
    this.#picture.alt = this.#frame.title;
    if (this.style.display === '') this.style.display = 'block';
    window.addEventListener('message', this.#hear);
    this.#attributes.observe(this, { attributes: true });
    this.#children.observe(this, { childList: true });
    this.#clear();
    turns.join(this);
  }

  /** A frame without a document: its first address adds nothing to the history of the article. @param {number | string} height */
  #empty(height) {
    const frame = document.createElement('iframe'),
      fig = this.getAttribute('fig');
    frame.title = this.title || `Interactive figure${fig ? ` ${fig}` : ''}: two oscillators with shared noise`;
    frame.height = String(height);
    frame.allow = 'clipboard-write';
    Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
    return frame;
  }

  disconnectedCallback() {
    turns.leave(this);
    this.#attributes.disconnect();
    this.#children.disconnect();
    this.#ready = this.#live = this.#spoken = false;
    window.clearTimeout(this.#silence);
    window.removeEventListener('message', this.#hear);
  }

  /**
   * Sets parameters; before the figure is ready they wait.
   * @param {Record<string, number>} params those of the JavaScript API, all or some
   */
  set(params) {
    if (this.#ready) this.#send('set', { params });
    else Object.assign(this.#waiting, params);
  }

  /** Whether it stands as a frame, and not as its picture. */
  get live() {
    return this.#live;
  }

  /** It comes near the window: the frame takes its place. */
  wake() {
    if (this.#live) return;
    this.#live = true;
    this.#show(undefined);
    this.#open();
  }

  /** It is far out of sight, and others need the room: it asks the frame how it was left. */
  rest() {
    if (this.#ready) this.#send('rest', {});
  }

  /** @param {string} hash @param {string} picture */
  #giveWay(hash, picture) {
    if (!this.#live || turns.isNear(this)) return;
    this.#spoken = false;
    this.#left = hash;
    this.#picture.src = picture;
    this.#picture.style.height = `${this.#frame.height}px`;
    this.#ready = this.#live = false;
    // What is taken out of the page is gone with all that it held.
    this.#frame = this.#empty(this.#frame.height);
    this.#frame.style.display = 'none';
    this.#clear();
    turns.hasLeft(this);
    freeSpace();
  }

  #open() {
    const address = this.#address(),
      frame = this.#frame;
    this.#ready = false;
    window.clearTimeout(this.#silence);
    frame.onload = () => {
      window.clearTimeout(this.#silence);
      if (!this.#spoken && !isEmpty(frame))
        this.#silence = window.setTimeout(() => this.#show(standIn(key => this.getAttribute(key), address)), PATIENCE);
    };
    frame.src = address;
  }

  /** The frame, or what stands there in its stead. @param {HTMLElement | undefined} stead */
  #show(stead) {
    this.#stead = stead;
    this.#frame.style.display = stead ? 'none' : 'block';
    this.#clear();
  }

  /** Nothing but the frame, and what stands there while it is empty. */
  #clear() {
    const resting = !this.#live && this.#picture.src !== '' ? this.#picture : this.#stead;
    const parts = resting ? [this.#frame, resting] : [this.#frame];
    // A frame that is taken out, be it to be put back, begins anew: what is there already stays.
    for (const node of [...this.childNodes]) if (!parts.some(part => part === node)) node.remove();
    for (const part of parts) if (part.parentNode !== this) this.append(part);
  }

  /** @param {string} type @param {object} content */
  #send(type, content) {
    this.#frame.contentWindow?.postMessage({ type: PREFIX + type, ...content }, '*');
  }

  /** @param {readonly string[]} names */
  #params(names) {
    return Object.fromEntries(
      names.map(name => {
        const value = Number(this.getAttribute(name)?.replace(',', '.'));
        return name === 'delta' ? ['omega2', 1 - value] : [keyOf(name), value];
      }),
    );
  }

  #address() {
    const pairs = [...this.attributes].filter(({ name }) => keyOf(name)).map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
    const version = this.hasAttribute('v') ? [] : ['v=1'];
    return new URL(`embed.html${this.#left || `#${[...version, ...pairs].join('&')}`}`, new URL(this.getAttribute('src') ?? '', home)).href;
  }
}

/** Some browsers tell of the empty document, too, with which a frame begins. @param {HTMLIFrameElement} frame */
function isEmpty(frame) {
  try {
    return frame.contentWindow?.location.href === 'about:blank';
  } catch {
    return false;
  }
}

/** @param {string} name of an attribute */
function isParameter(name) {
  const key = keyOf(name);
  return PARAMETERS.some(it => it === key);
}

if (!customElements.get(NAME)) customElements.define(NAME, OddSympathyFigure);
