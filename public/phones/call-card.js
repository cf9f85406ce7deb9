// One call in a conversation: a line that says what became of it, and unfolded all that was heard, said and pressed.
import { api } from './api.js';
import { callLine, key } from './call-line.js';
import { fateOfCall } from './call-words.js';
import { isLive } from './calls.js';
import { element } from './element.js';
import { timeOf } from './format.js';

/** Unfolded while the call goes on. */
export function callCard(call, store) {
  const what = element('span', { class: 'call-what' });
  const fate = element('span', { class: 'call-fate' });
  const lines = element('ol', {
    class: 'call-lines',
    role: 'log',
    'aria-live': 'polite',
    'aria-relevant': 'additions',
    'aria-label': 'What is said in the call',
  });
  const details = element(
    'details',
    { class: 'call', open: isLive(call), ontoggle: loadWhole },
    element('summary', {}, what, fate, element('time', { datetime: call.at }, timeOf(call.at))),
    lines,
  );
  const item = element('li', { class: 'call-item' }, details);
  const shown = new Map();
  let keys = null;

  /** Of a call that was over when the page came, only its end is known at first. */
  async function loadWhole() {
    if (!details.open || isLive(call)) return;
    const { transcript } = await api.callStory(call.sid);
    store.hear(call, ...transcript);
  }

  function update(current) {
    call = current;
    const { words, bad } = fateOfCall(call);
    what.textContent = call.direction === 'made' ? '☎ You called' : '☎ The line called';
    fate.textContent = words;
    details.classList.toggle('is-bad', bad);
    for (const entry of store.calls.transcript(call.sid)) show(entry);
  }

  function show(entry) {
    const known = shown.get(entry.seq);
    if (known) {
      known.update(entry);
      return;
    }
    if (entry.kind === 'pressed' && keys !== null) {
      keys.append(key(entry));
      shown.set(entry.seq, { update() {} });
      return;
    }
    const line = callLine(entry, call);
    keys = entry.kind === 'pressed' ? line.item : null;
    shown.set(entry.seq, line);
    lines.append(line.item);
  }

  update(call);
  return {
    item,
    update,
    fold() {
      details.open = false;
    },
  };
}
