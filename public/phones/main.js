// The page of phones: loads what there is, then follows the emulator's events.
import { addPhoneForm } from './add-phone.js';
import { api, follow } from './api.js';
import { isLive } from './calls.js';
import { Deck } from './deck.js';
import { byId } from './element.js';
import { nameOf, spokenNumber } from './format.js';
import { Guide } from './guide.js';
import { PhoneList } from './phone-list.js';
import { Store } from './store.js';

const store = new Store();
const deck = new Deck(store);
const list = new PhoneList(store, deck, hold);
const guide = new Guide(store, tryStep);
addPhoneForm(store, hold);

store.onChange((change) => {
  switch (change.kind) {
    case 'all':
      deck.restore();
      showLines();
      break;
    case 'text':
      if (change.isNew) deck.openNewcomer(change.text.phone);
      deck.update(change.text.phone);
      if (deck.isInUse(change.text.phone)) store.markRead(change.text.phone);
      if (change.text.direction === 'received' && change.text.status === 'delivered') announce(change.text);
      break;
    case 'call':
      if (store.calls.rings(change.call.phone)) announceRinging(change.call.phone);
      deck.update(change.call.phone);
      break;
    case 'heard':
      deck.update(change.phone);
      return;
    case 'voice':
      deck.update();
      return;
    case 'phone':
      deck.update(change.phone.number);
      break;
    case 'read':
      deck.update(change.number);
      break;
  }
  list.update();
  guide.update();
});

async function loadAll() {
  const [phones, texts, calls, lines, guided] = await Promise.all([
    api.phones(),
    api.texts(),
    api.calls(),
    api.lines(),
    api.guide(),
  ]);
  store.replace({ phones, texts, calls, lines, guide: guided });
  for (const call of calls.filter(isLive)) store.hear(call, ...(await api.callStory(call.sid)).transcript);
}

follow({
  connected() {
    byId('connection').textContent = '';
    loadAll();
  },
  lost() {
    byId('connection').textContent = 'Not connected; trying again…';
  },
  text: (text) => store.putText(text),
  phone: (phone) => store.putPhone(phone),
  call: (call) => store.putCall(call),
  heard({ sid, phone, heard }) {
    store.voice.hear(sid, heard);
    store.hear({ sid, phone }, heard);
  },
  lines: loadAll,
  reset: loadAll,
});

/** Takes a phone from the list into the hand. */
function hold(number) {
  view('deck');
  deck.show(number).focus();
  list.update();
}

function tryStep(step) {
  if (!store.phones.has(step.phone)) return;
  view('deck');
  const card = deck.show(step.phone);
  if (step.text === undefined) card.dial(store.guide.line);
  else card.fill(step.text, store.guide.line);
  list.update();
}

function showLines() {
  const [first, ...more] = store.lines;
  byId('lines').textContent = !first
    ? 'No line is attached yet.'
    : more.length === 0
      ? `Every phone here texts or calls ${spokenNumber(first.number)}. Nothing real is sent.`
      : `${store.lines.length} lines can be texted and called. Nothing real is sent.`;
}

function announce(text) {
  const phone = store.phones.get(text.phone);
  byId('announcer').textContent = `${phone ? nameOf(phone) : text.phone} got a text: ${text.body}`;
}

function announceRinging(number) {
  deck.openNewcomer(number);
  const phone = store.phones.get(number);
  byId('announcer').textContent = `${phone ? nameOf(phone) : number}: the phone rings`;
}

/** On a narrow screen only one part shows at a time. */
function view(name) {
  document.body.dataset.view = name;
  if (name === 'deck') deck.stayAtEnd();
  for (const button of document.querySelectorAll('.views button')) {
    button.setAttribute('aria-pressed', String(button.dataset.view === name));
  }
}

for (const button of document.querySelectorAll('.views button')) {
  button.addEventListener('click', () => view(button.dataset.view));
}
view('guide');
