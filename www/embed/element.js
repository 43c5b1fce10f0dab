// @ts-check
// <odd-sympathy-figure v="1" fig="3a" controls="xi g" xi="0.3">: a live figure in an article. Its attributes are the
// keys of a link; it makes an iframe of the explorer's embed.html, as high as what it holds, and takes no focus.
// A classic script or a module: <script src="…/embed.js"></script>.

(() => {
  const NAME = 'odd-sympathy-figure';
  const PREFIX = 'odd-sympathy:';
  /** Attributes come in small letters. */
  const PARAMETERS = ['delta', 'g', 'gamma', 'nbar1', 'nbar2', 'xi', 'xiphase'];
  /** Attributes that are the page's own, not the figure's. */
  const OWN = /^(id|class|style|title|lang|dir|hidden|slot|part|role|tabindex|src|data-.*|aria-.*)$/;
  /** Until the figure tells its height, in pixels. */
  const HEIGHT = 480;

  const script = document.currentScript ?? document.querySelector('script[src*="embed.js"]');
  const home = script instanceof HTMLScriptElement ? script.src : document.baseURI;

  class OddSympathyFigure extends HTMLElement {
    #frame = document.createElement('iframe');
    #ready = false;
    /** @param {MessageEvent} event */
    #hear = ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== new URL(this.#frame.src).origin) return;
      if (typeof data !== 'object' || data === null || typeof data.type !== 'string' || !data.type.startsWith(PREFIX)) return;
      if (data.type === `${PREFIX}height` && Number.isFinite(data.height)) this.#frame.height = String(Math.ceil(data.height));
      if (data.type === `${PREFIX}state`) this.#ready = true;
      this.dispatchEvent(new CustomEvent(data.type, { detail: data, bubbles: true }));
    };
    #observer = new MutationObserver(changes => {
      const names = changes.map(({ attributeName }) => attributeName ?? '').filter(name => !OWN.test(name));
      if (names.length === 0) return;
      if (this.#ready && names.every(name => PARAMETERS.includes(name) && this.hasAttribute(name))) this.set(this.#params(names));
      else this.#frame.src = this.#address();
    });

    connectedCallback() {
      const frame = this.#frame;
      const fig = this.getAttribute('fig');
      frame.title = this.title || `Interactive figure${fig ? ` ${fig}` : ''}: two oscillators with shared noise`;
      frame.loading = 'lazy';
      frame.height = String(HEIGHT);
      frame.allow = 'clipboard-write';
      Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
      frame.src = this.#address();
      if (this.style.display === '') this.style.display = 'block';
      window.addEventListener('message', this.#hear);
      this.#observer.observe(this, { attributes: true });
      // What stood there is for readers without scripts.
      this.replaceChildren(frame);
    }

    disconnectedCallback() {
      this.#observer.disconnect();
      this.#ready = false;
      window.removeEventListener('message', this.#hear);
    }

    /** Sets parameters. @param {Record<string, number>} params those of the JavaScript API, all or some */
    set(params) {
      const { origin } = new URL(this.#frame.src);
      this.#frame.contentWindow?.postMessage({ type: `${PREFIX}set`, params }, origin === 'null' ? '*' : origin);
    }

    /** @param {readonly string[]} names */
    #params(names) {
      return Object.fromEntries(names.map(name => {
        const value = Number(this.getAttribute(name)?.replace(',', '.'));
        return name === 'delta' ? ['omega2', 1 - value] : [name === 'xiphase' ? 'xiPhase' : name, value];
      }));
    }

    #address() {
      const pairs = [...this.attributes].filter(({ name }) => !OWN.test(name)).map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
      const version = this.hasAttribute('v') ? [] : ['v=1'];
      return new URL(`embed.html#${[...version, ...pairs].join('&')}`, new URL(this.getAttribute('src') ?? '', home)).href;
    }
  }

  if (!customElements.get(NAME)) customElements.define(NAME, OddSympathyFigure);
})();
