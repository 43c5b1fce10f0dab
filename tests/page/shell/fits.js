// What does not fit into a window: what makes the page scroll sideways, and what can be pressed or read but lies over something else.

/** What stays in place around it while a page scrolls: over what is in another of these it may lie. */
function layerOf(element) {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at;
  }
  return null;
}

/** The part of it that is seen. */
function seen(element) {
  let { left, right, top, bottom } = element.getBoundingClientRect();
  for (let at = element.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at), box = at.getBoundingClientRect();
    if (overflowX !== 'visible') [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    if (overflowY !== 'visible') [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
  }
  return { left, right, top, bottom };
}

const nameOf = ({ id, className, tagName, textContent }) => id || String(className) || textContent.trim().slice(0, 20) || tagName;

/** @param {Document} document */
function misfits(document) {
  const width = document.documentElement.clientWidth, found = [];
  if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  const shown = [...document.body.querySelectorAll('*')].filter(it => !it.closest('.skip, math, .unseen, svg, dialog') && it.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));
  const inside = shown.map(it => [it, seen(it)]);
  for (const [it, { left, right }] of inside) {
    if (right > left && (right > width + 0.5 || left < -0.5)) found.push(`${nameOf(it)} reaches from ${Math.round(left)} to ${Math.round(right)}`);
  }
  const parts = inside.filter(([it, { left, right, top, bottom }]) => it.matches('button, a[href], input, select, summary, textarea, label, h1, h2, h3, h4, p')
    && right - left > 2 && bottom - top > 2 && !it.closest('[aria-hidden="true"]') && getComputedStyle(it).clipPath === 'none' && getComputedStyle(it).opacity !== '0')
    .map(([it, box]) => [it, box, layerOf(it)]);
  parts.forEach(([a, x, layer], k) => {
    for (const [b, y, other] of parts.slice(k + 1)) {
      if (layer !== other || a.contains(b) || b.contains(a)) continue;
      const across = Math.min(x.right, y.right) - Math.max(x.left, y.left), down = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
      if (across > 1.5 && down > 1.5) found.push(`${nameOf(a)} and ${nameOf(b)} share ${Math.round(across)} × ${Math.round(down)}`);
    }
  });
  return found.slice(0, 8);
}

/** The page in a frame, which takes any size at once. */
async function walk(view, sizes) {
  const frame = one('#walked') ?? Object.assign(document.createElement('iframe'), { id: 'walked', src: `${location.pathname}#v=1&view=motion` });
  if (!frame.isConnected) document.body.replaceChildren(frame);
  const found = {}, inside = () => frame.contentDocument?.documentElement;
  const until = async met => { while (!met()) await new Promise(resolve => setTimeout(resolve, 20)); };
  await until(() => inside()?.dataset.state === 'ready');
  frame.contentWindow.location.hash = `#v=1&view=${view}`;
  await until(() => inside().dataset.view === view && !frame.contentDocument.querySelector('[aria-busy="true"]'));
  for (const [width, height] of sizes) {
    Object.assign(frame, { width, height });
    Object.assign(frame.style, { border: 0, position: 'fixed' });
    await frames(2);
    const misfit = misfits(frame.contentDocument);
    if (misfit.length > 0) found[`${view} at ${width} × ${height}`] = misfit;
  }
  return found;
}
