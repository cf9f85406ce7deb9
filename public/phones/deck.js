// The phones that are open side by side.
import { byId } from './element.js';
import { phoneCard } from './phone-card.js';
import { load, save } from './store.js';

/** Phones that ring open a place for themselves up to this many; beyond, they wait in the list with their mark. */
const placesForNewcomers = 8;

export class Deck {
  #cards = new Map();
  #frame = byId('deck');
  #empty = byId('deck-empty');
  #store;

  constructor(store) {
    this.#store = store;
  }

  /** Opens what was open at the last visit, or else the first phone of the guide. */
  restore() {
    for (const [number, { card }] of this.#cards) {
      if (this.#store.phones.has(number)) continue;
      card.remove();
      this.#cards.delete(number);
    }
    const known = load('open', []).filter((number) => this.#isOnScreen(number));
    const first = this.#store.guide?.steps[0]?.phone;
    const wanted = known.length > 0 || !this.#isOnScreen(first) ? known : [first];
    for (const number of wanted) this.open(number);
    this.update();
  }

  /** Opens the phone where it is not, and returns its card. */
  open(number) {
    const known = this.#cards.get(number);
    if (known) return known;
    const phone = this.#store.phones.get(number);
    const card = phoneCard(phone, this.#store, { close: () => this.#close(number) });
    this.#cards.set(number, card);
    this.#frame.append(card.card);
    card.stayAtEnd();
    this.#remember();
    return card;
  }

  /** A phone that just got a text or rings opens by itself while there is room. */
  openNewcomer(number) {
    if (this.#cards.size < placesForNewcomers && this.#isOnScreen(number)) this.open(number);
  }

  /** Whether the keys are at this phone, so that what arrives on it is seen. */
  isInUse(number) {
    const card = this.#cards.get(number)?.card;
    return card?.contains(document.activeElement) && document.hasFocus();
  }

  isOpen(number) {
    return this.#cards.has(number);
  }

  /** Opens the phone and brings it before the eyes and under the keys. */
  show(number) {
    const card = this.open(number);
    card.stayAtEnd();
    card.card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return card;
  }

  /** For cards that were hidden while texts came in. */
  stayAtEnd() {
    for (const card of this.#cards.values()) card.stayAtEnd();
  }

  update(number) {
    if (number === undefined) for (const card of this.#cards.values()) card.update();
    else this.#cards.get(number)?.update();
  }

  #close(number) {
    const numbers = [...this.#cards.keys()];
    const place = numbers.indexOf(number);
    const next = this.#cards.get(numbers[place + 1] ?? numbers[place - 1]);
    this.#cards.get(number).card.remove();
    this.#cards.delete(number);
    this.#remember();
    (next ?? this.#frame).focus();
    this.#store.changed({ kind: 'open' });
  }

  #remember() {
    this.#empty.hidden = this.#cards.size > 0;
    save('open', [...this.#cards.keys()]);
  }

  #isOnScreen(number) {
    return this.#store.phones.get(number)?.hidden === false;
  }
}
