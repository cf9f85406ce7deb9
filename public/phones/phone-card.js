// One phone in the hand: its screen with the conversation, its switches, and where to write.
import { api } from './api.js';
import { bubble } from './bubble.js';
import { compose } from './compose.js';
import { element } from './element.js';
import { nameOf, spokenNumber } from './format.js';

/** @param {{ number: string, name: string | null }} phone  @param {{ close(): void }} on */
export function phoneCard(phone, store, on) {
  const titleId = `phone-${phone.number.slice(1)}`;
  const title = element('h3', { id: titleId });
  const state = element('p', { class: 'phone-state' });
  const fresh = element('span', { class: 'badge' });
  const who = element('p', { class: 'phone-who' });
  const texts = element('ol', { class: 'texts', tabindex: '0', 'aria-label': 'Conversation' });
  const fault = element('p', { class: 'fault', role: 'alert' });
  const writing = compose(phone, store);
  const bubbles = new Map();
  let isAtEnd = true;

  const off = element('input', { type: 'checkbox', onchange: () => change({ off: off.checked }) });
  const landline = element('input', {
    type: 'checkbox',
    onchange: () => change({ lineType: landline.checked ? 'landline' : 'mobile' }),
  });
  const options = element(
    'details',
    { class: 'options', onfocusout: leaveOptions, onkeydown: escapeOptions },
    element('summary', { class: 'quiet' }, 'Options'),
    element(
      'div',
      { class: 'options-panel' },
      element('label', {}, off, ' Switched off'),
      element('label', {}, landline, ' A landline'),
      element('button', { type: 'button', class: 'quiet', onclick: remove }, 'Remove this phone'),
      fault,
    ),
  );
  const shut = element('button', { type: 'button', class: 'quiet shut', onclick: () => on.close() }, '✕');
  const card = element(
    'article',
    { class: 'phone', 'aria-labelledby': titleId, onpointerdown: read, onfocusin: read, onkeydown: read },
    element('header', {}, title, options, shut, element('div', { class: 'phone-facts' }, state, fresh)),
    element('div', { class: 'screen' }, who, texts),
    writing.form,
  );

  function read() {
    store.markRead(phone.number);
  }

  function leaveOptions(event) {
    if (event.relatedTarget && !options.contains(event.relatedTarget)) options.open = false;
  }

  function escapeOptions(event) {
    if (event.key !== 'Escape') return;
    options.open = false;
    options.firstElementChild.focus();
  }

  async function change(changes) {
    fault.textContent = '';
    try {
      store.putPhone(await api.changePhone(phone.number, changes));
    } catch (error) {
      fault.textContent = error.message;
      update();
    }
  }

  async function remove() {
    await change({ hidden: true });
    on.close();
  }

  function update() {
    const current = store.phones.get(phone.number);
    if (!current) return;
    title.textContent = nameOf(current);
    shut.setAttribute('aria-label', `Put ${nameOf(current)}’s phone away`);
    const states = [current.off && 'switched off', current.lineType === 'landline' && 'landline'].filter(Boolean);
    state.textContent = [current.name ? spokenNumber(current.number) : null, ...states].filter(Boolean).join(' · ');
    card.classList.toggle('is-off', current.off);
    off.checked = current.off;
    landline.checked = current.lineType === 'landline';
    who.textContent = store.guide?.steps.find((step) => step.phone === current.number && step.who)?.who ?? '';
    who.hidden = who.textContent === '';
    writing.update(current);
    const unread = store.unread(phone.number);
    fresh.textContent = unread > 0 ? `${unread} new` : '';
    card.classList.toggle('is-lit', unread > 0);
    showTexts();
  }

  /** Where the reader has scrolled back, new texts do not pull the page from under the eyes. */
  function noteScroll() {
    isAtEnd = texts.scrollHeight - texts.scrollTop - texts.clientHeight < 40;
  }

  function stayAtEnd() {
    if (isAtEnd) texts.scrollTop = texts.scrollHeight;
  }

  function showTexts() {
    const shown = store.textsOf(phone.number);
    for (const sid of bubbles.keys()) if (!shown.some((text) => text.sid === sid)) bubbles.delete(sid);
    const items = shown.map((text) => {
      const known = bubbles.get(text.sid);
      if (known?.text === text) return known.item;
      const item = bubble(text, store.lines.length > 1);
      bubbles.set(text.sid, { text, item });
      return item;
    });
    const same = items.length === texts.children.length && items.every((item, index) => item === texts.children[index]);
    if (same) return;
    texts.replaceChildren(...items);
    stayAtEnd();
  }

  texts.addEventListener('scroll', noteScroll);
  texts.addEventListener('load', stayAtEnd, true);
  new ResizeObserver(stayAtEnd).observe(texts);
  update();
  return { card, update, stayAtEnd, fill: writing.fill };
}
