// One phone in the hand: its screen with the conversation, its switches, its telephone, and where to write.
import { callPart } from './call-part.js';
import { compose } from './compose.js';
import { element } from './element.js';
import { nameOf, spokenNumber } from './format.js';
import { typedKey } from './keypad.js';
import { optionsMenu } from './options.js';
import { thread } from './thread.js';

/** @param {{ number: string, name: string | null }} phone  @param {{ close(): void }} on */
export function phoneCard(phone, store, on) {
  const titleId = `phone-${phone.number.slice(1)}`;
  const title = element('h3', { id: titleId });
  const state = element('p', { class: 'phone-state' });
  const fresh = element('span', { class: 'badge' });
  const who = element('p', { class: 'phone-who' });
  const conversation = thread(phone.number, store);
  const calling = callPart(phone, store);
  const writing = compose(phone, store);
  const options = optionsMenu(phone, store, on.close);
  const shut = element('button', { type: 'button', class: 'quiet shut', onclick: () => on.close() }, '✕');
  const card = element(
    'article',
    { class: 'phone', 'aria-labelledby': titleId, onpointerdown: read, onfocusin: read, onkeydown: typed },
    element('header', {}, title, options.menu, shut, element('div', { class: 'phone-facts' }, state, fresh)),
    element('div', { class: 'screen' }, who, conversation.list),
    calling.part,
    writing.form,
  );

  function read() {
    store.markRead(phone.number);
  }

  function typed(event) {
    read();
    const key = typedKey(event);
    if (key === null || !store.calls.live(phone.number)) return;
    event.preventDefault();
    calling.press(key);
  }

  function update() {
    const current = store.phones.get(phone.number);
    if (!current) return;
    title.textContent = nameOf(current);
    shut.setAttribute('aria-label', `Put ${nameOf(current)}’s phone away`);
    const isLandline = current.lineType === 'landline';
    const states = [current.off && 'switched off', isLandline && 'landline'].filter(Boolean);
    state.textContent = [current.name ? spokenNumber(current.number) : null, ...states].filter(Boolean).join(' · ');
    who.textContent = store.guide?.steps.find((step) => step.phone === current.number && step.who)?.who ?? '';
    who.hidden = who.textContent === '';
    options.update(current);
    writing.update(current);
    const unread = store.unread(phone.number);
    fresh.textContent = unread > 0 ? `${unread} new` : '';
    const live = store.calls.live(phone.number);
    const rings = store.calls.rings(phone.number);
    card.classList.toggle('is-off', current.off);
    card.classList.toggle('is-lit', unread > 0 || rings);
    card.classList.toggle('is-ringing', rings);
    card.classList.toggle('is-in-call', live !== undefined && !rings);
    writing.form.hidden = isLandline || (live !== undefined && !rings);
    calling.update(current);
    conversation.update();
  }

  update();
  return {
    card,
    update,
    stayAtEnd: conversation.stayAtEnd,
    fill: writing.fill,
    dial: calling.dial,
    /** Puts the keyboard where this phone is used next. */
    focus: () => (writing.form.hidden || store.calls.rings(phone.number) ? calling.focus() : writing.focus()),
  };
}
