// What has passed between a phone and the line: texts and calls, in the order in which they came.
import { bubble } from './bubble.js';
import { callCard } from './call-card.js';
import { element } from './element.js';

/** The list, and how to keep it in step. */
export function thread(number, store) {
  const list = element('ol', { class: 'texts', tabindex: '0', 'aria-label': 'Conversation' });
  const bubbles = new Map();
  const cards = new Map();
  let isAtEnd = true;

  /** Where the reader has scrolled back, what is new does not pull the page from under the eyes. */
  function noteScroll() {
    isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
  }

  function stayAtEnd() {
    if (isAtEnd) list.scrollTop = list.scrollHeight;
  }

  function itemOfText(text) {
    const known = bubbles.get(text.sid);
    if (known?.text === text) return known.item;
    const item = bubble(text, store.lines.length > 1);
    bubbles.set(text.sid, { text, item });
    return item;
  }

  function itemOfCall(call) {
    const known = cards.get(call.sid);
    if (known) {
      known.update(call);
      return known.item;
    }
    for (const earlier of cards.values()) earlier.fold();
    const card = callCard(call, store);
    cards.set(call.sid, card);
    return card.item;
  }

  function update() {
    const texts = store.textsOf(number);
    const calls = store.calls.of(number);
    forget(bubbles, texts);
    forget(cards, calls);
    const items = [
      ...texts.map((text) => ({ at: text.at, item: itemOfText(text) })),
      ...calls.map((call) => ({ at: call.at, item: itemOfCall(call) })),
    ]
      .sort((a, b) => a.at.localeCompare(b.at))
      .map(({ item }) => item);
    const same = items.length === list.children.length && items.every((item, index) => item === list.children[index]);
    if (!same) list.replaceChildren(...items);
    stayAtEnd();
  }

  list.addEventListener('scroll', noteScroll);
  list.addEventListener('load', stayAtEnd, true);
  new ResizeObserver(stayAtEnd).observe(list);
  return { list, update, stayAtEnd };
}

function forget(known, shown) {
  for (const sid of known.keys()) if (!shown.some((each) => each.sid === sid)) known.delete(sid);
}
