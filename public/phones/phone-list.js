// All phones, the newest conversation first, with what is unread.
import { fateOfCall } from './call-words.js';
import { byId, element } from './element.js';
import { nameOf, spokenNumber } from './format.js';

export class PhoneList {
  #list = byId('phone-list');
  #empty = byId('rail-empty');
  #total = byId('unread-total');
  #ringing = byId('ringing');
  #items = new Map();
  #store;
  #deck;
  #onPick;

  constructor(store, deck, onPick) {
    this.#store = store;
    this.#deck = deck;
    this.#onPick = onPick;
  }

  update() {
    const focused = document.activeElement;
    const phones = this.#store.phonesByNewest();
    const items = phones.map((phone) => this.#item(phone));
    const inOrder =
      items.length === this.#list.children.length && items.every((it, i) => it === this.#list.children[i]);
    if (!inOrder) {
      this.#list.replaceChildren(...items);
      if (this.#list.contains(focused)) focused.focus();
    }
    this.#empty.hidden = phones.length > 0;
    const total = phones.reduce((sum, { number }) => sum + this.#store.unread(number), 0);
    this.#total.hidden = total === 0;
    this.#total.textContent = `${total} new`;
    const ringing = phones.filter(({ number }) => this.#store.calls.rings(number));
    this.#ringing.hidden = ringing.length === 0;
    const marks = [ringing.length > 0 && `☎ ${nameOf(ringing[0])}`, total > 0 && `(${total})`, 'Phones'];
    document.title = marks.filter(Boolean).join(' ');
  }

  #item(phone) {
    const button = this.#items.get(phone.number)?.firstChild ?? element('button', { type: 'button' });
    button.onclick = () => this.#onPick(phone.number);
    const unread = this.#store.unread(phone.number);
    const last = this.#store.textsOf(phone.number).at(-1);
    button.setAttribute('aria-pressed', String(this.#deck.isOpen(phone.number)));
    button.replaceChildren(
      element('span', { class: 'list-name' }, nameOf(phone)),
      ...(this.#store.calls.rings(phone.number) ? [element('span', { class: 'badge rings' }, 'rings')] : []),
      ...(unread > 0 ? [element('span', { class: 'badge' }, `${unread} new`)] : []),
      element('span', { class: 'list-last' }, lastWords(phone, last, this.#store.calls.of(phone.number).at(-1))),
    );
    const item = this.#items.get(phone.number) ?? element('li', {}, button);
    this.#items.set(phone.number, item);
    return item;
  }
}

function lastWords(phone, text, call) {
  if (phone.off) return 'switched off';
  if (call && (!text || call.at > text.at)) {
    return `${call.direction === 'made' ? '→' : '←'} ☎ ${fateOfCall(call).words}`;
  }
  if (text) return (text.direction === 'sent' ? '→ ' : '← ') + (text.body || 'a picture');
  if (phone.lineType === 'landline') return 'landline';
  return phone.name ? spokenNumber(phone.number) : 'nothing yet';
}
