// The keys of a telephone.
import { element } from './element.js';

const keys = [
  ['1', ''],
  ['2', 'abc'],
  ['3', 'def'],
  ['4', 'ghi'],
  ['5', 'jkl'],
  ['6', 'mno'],
  ['7', 'pqrs'],
  ['8', 'tuv'],
  ['9', 'wxyz'],
  ['*', ''],
  ['0', ''],
  ['#', ''],
];

const spoken = { '*': 'star', '#': 'pound' };

/** `onKey` is given "0" to "9", "*" or "#". */
export function keypad(onKey) {
  const buttons = keys.map(([key, letters]) =>
    element(
      'button',
      { type: 'button', class: 'key', 'aria-label': spoken[key] ?? key, onclick: () => onKey(key) },
      key,
      element('small', {}, letters),
    ),
  );
  const pad = element('div', { class: 'keypad', role: 'group', 'aria-label': 'Keypad', tabindex: '-1' }, ...buttons);
  return {
    pad,
    enable(enabled) {
      for (const button of buttons) button.disabled = !enabled;
    },
  };
}

/** The key of a telephone that was typed on the keyboard, or null. */
export function typedKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.target.matches('input, textarea, select')) return null;
  return /^[0-9*#]$/.test(event.key) ? event.key : null;
}
