// @ts-check
// Numbers as people write and read them.

const DECIMAL = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d{1,3})?$/i;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A whole power of ten: 10⁻⁶. @param {number | string} power */
export function powerOfTen(power) {
  return `10${[...String(power)].map(digit => (digit === '-' ? '⁻' : RAISED[Number(digit)])).join('')}`;
}

/**
 * A number from typed text: decimal point or comma, ASCII or typographic minus. NaN for anything else,
 * also for what JavaScript would accept (hexadecimal, an empty text, Infinity).
 * @param {string} text
 */
export function readNumber(text) {
  // What the page shows can be typed back.
  const plain = text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(
      /\s*[×·]\s*10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,
      (_, power) => `e${[...power].map(digit => (digit === '⁻' ? '-' : RAISED.indexOf(digit))).join('')}`,
    );
  if (!DECIMAL.test(plain)) return NaN;
  const value = Number(plain.replace(',', '.'));
  return Number.isFinite(value) ? value : NaN;
}

const TURN = /^([^°πp]*?)(?:\s*(°)|\s*[*·×]?\s*(?:π|pi)\s*(?:\/\s*([\d.,]+))?)$/i;

/**
 * An angle in radians from typed text: a number, degrees (“45°”), or a share of π (“π/2”, “-2π/3”).
 * @param {string} text
 */
export function readAngle(text) {
  const [, factor, degrees, divisor = '1'] = TURN.exec(text.trim()) ?? [];
  if (factor === undefined) return readNumber(text);
  if (degrees) return (readNumber(factor) / 180) * Math.PI;
  const sign = factor.trim().replace(/[−–]/, '-');
  return (readNumber(['', '+', '-'].includes(sign) ? `${sign}1` : sign) * Math.PI) / readNumber(divisor);
}

/** An angle as readAngle() reads it, shares of π where it is one. @param {number} value */
export function writeAngle(value) {
  const divisor = [1, 2, 3, 4, 6].find(it => (Math.round((value / Math.PI) * it) * Math.PI) / it === value);
  if (divisor === undefined || value === 0) return writeNumber(value);
  const times = Math.round((value / Math.PI) * divisor);
  return `${times === 1 ? '' : times === -1 ? '-' : times}π${divisor === 1 ? '' : `/${divisor}`}`;
}

/**
 * A value in the steps of its slider: an angle in degrees, so that quarter turns are exact; others as they are.
 * @param {Pick<import('../core/types.js').Spec, 'unit' | 'step' | 'sliderMax'>} spec
 * @param {number} value
 * @param {number} [step]
 */
export function inSteps({ unit, step: whole, sliderMax }, value, step = whole) {
  if (unit !== 'rad') return Number((Math.round(value / step) * step).toPrecision(9));
  return (Math.round(value / step) / Math.round(sliderMax / step)) * sliderMax || 0;
}

/**
 * Shortest text that reads back as the same number, for entries and links.
 * @param {number} value
 */
export function writeNumber(value) {
  return Object.is(value, -0) ? '0' : String(value);
}

/** An instant, in tenths. @param {number} time */
export const showInstant = time => time.toFixed(1).replace(/^-(0\.0$)?/, (_, zero) => zero ?? '−');

/**
 * For reading, with every digit.
 * @param {number} value
 */
export function showExact(value) {
  return writeNumber(value).replace(/-/g, '−');
}

/**
 * The numbers of a typed list; NaN for what is none. Where semicolons or spaces tell the items apart, a comma within
 * one is a decimal comma; where there are commas alone, they tell them apart. There is one zero, as it is written.
 * @param {string} text
 */
export function readList(text) {
  const items = text
    .split(/[;\s]+/)
    .map(item => item.replace(/^,+|,+$/g, ''))
    .filter(item => item !== '');
  const separated = /[;\s]/.test(text.trim());
  // A point beside a comma: that comma is not a decimal one.
  return items.flatMap(item => (separated && !item.includes('.') ? [item] : item.split(','))).map(item => readNumber(item) + 0);
}

/**
 * For reading: a few significant digits and a real minus sign.
 * @param {number} value
 * @param {number} [digits]
 */
export function showNumber(value, digits = 4) {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? '−∞' : '–';
  const [mantissa, power] = String(Number(value.toPrecision(digits))).split('e');
  // Narrow spaces that no line breaks at.
  return mantissa.replace('-', '−') + (power === undefined ? '' : `\u202f×\u202f${powerOfTen(power.replace('+', ''))}`);
}

/** Digits of a number by which it is told from any other. */
const EVERY_DIGIT = 17;

/**
 * As showNumber(), with as many more digits as it takes to be seen on its own side of another number.
 * @param {number} value
 * @param {number} other
 */
export function showApart(value, other) {
  let digits = 4;
  while (digits < EVERY_DIGIT && Math.sign(Number(value.toPrecision(digits)) - other) !== Math.sign(value - other)) digits += 1;
  return showNumber(value, digits);
}

/**
 * A range in the words of the core: “−1 to 1”, “of at least 0”.
 * @param {number} min
 * @param {number} max
 * @param {number} [value] outside of it, and to be seen so
 */
export function showRange(min, max, value) {
  /** @param {number} end */
  const show = end => (value === undefined ? showNumber(end) : showApart(end, value));
  if (max < Number.MAX_VALUE) return `${show(min)} to ${show(max)}`;
  return min > -Number.MAX_VALUE ? `of at least ${show(min)}` : 'of finite numbers';
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** “second”, “21st”. @param {number} count from 1 on */
export function ordinal(count) {
  const teen = Math.floor(count / 10) % 10 === 1;
  return ORDINALS[count - 1] ?? `${count}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`;
}
