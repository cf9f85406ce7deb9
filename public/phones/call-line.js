// One thing that was heard, said or done in a call.
import { element } from './element.js';

/** A list item, and how to show that it has changed: it was cut short. */
export function callLine(entry, call) {
  switch (entry.kind) {
    case 'heard':
      return heardLine(entry);
    case 'played':
      return fixed('heard', 'A recording is played', sound(`/emulator/calls/${call.sid}/sounds/${entry.seq}`));
    case 'person':
      return fixed('heard', element('span', { class: 'line-who' }, 'The other one: '), entry.words);
    case 'pressed':
      return fixed('keys', element('span', { class: 'unseen' }, 'Pressed: '), key(entry));
    case 'said': {
      const words = entry.words === '' ? '(a noise)' : `“${entry.words}”`;
      return fixed(entry.taken ? 'said' : 'said untaken', element('span', { class: 'unseen' }, 'Said: '), words);
    }
    case 'recorded':
      return fixed('said', `Recorded, ${Math.ceil(entry.seconds)} s`, sound(`/emulator/recordings/${entry.sid}`));
    default:
      return fixed('note', noteOf(entry));
  }
}

/** A key that was pressed, to stand beside others. */
export function key({ key: pressed, taken }) {
  return element('kbd', { class: taken ? null : 'untaken', title: taken ? null : 'nobody was listening' }, pressed);
}

function fixed(kind, ...children) {
  return { item: element('li', { class: `line ${kind}` }, ...children), update() {} };
}

/** Where it was cut short, the words that nobody heard are paler. */
function heardLine(entry) {
  const words = element('span', { lang: entry.language });
  const unheard = element('span', { class: 'unheard', lang: entry.language });
  function update({ text, heardSeconds, cutAfterSeconds }) {
    const all = text.split(' ');
    const share = cutAfterSeconds === null ? 1 : Math.min(1, cutAfterSeconds / heardSeconds);
    const until = Math.ceil(all.length * share);
    words.textContent = all.slice(0, until).join(' ');
    unheard.textContent = until < all.length ? ` ${all.slice(until).join(' ')}` : '';
  }
  update(entry);
  return { item: element('li', { class: 'line heard' }, words, unheard), update };
}

function sound(url) {
  return element('audio', { controls: true, preload: 'none', src: url });
}

function noteOf(entry) {
  switch (entry.kind) {
    case 'answered':
      return entry.by === 'machine' ? 'The machine picks up' : entry.by === 'line' ? 'The line answers' : 'Picked up';
    case 'hungUp':
      return entry.by === 'line' ? 'The line hangs up' : 'Hung up';
    case 'beep':
      return 'A beep';
    case 'music':
      return 'Music, while you wait';
    case 'ringback':
      return 'It rings at the other end';
    case 'joined':
      return entry.others.length > 0 ? 'You are connected' : 'You wait to be connected';
    case 'left':
      return 'You are not connected any more';
    case 'tones':
      return `Tones: ${entry.keys}`;
    case 'silence':
      return `Silence, ${Math.round(entry.seconds)} s`;
    default:
      return entry.kind;
  }
}
