// The telephone in a phone: calling the line, a ringing bell, and a call that goes on.
import { api } from './api.js';
import { clockTime, isTurn, stateOfCall } from './call-words.js';
import { element } from './element.js';
import { spokenNumber } from './format.js';
import { keypad } from './keypad.js';

/** What others do with it: keep it in step, press a key, dial, and put the keyboard's focus on it. */
export function callPart(phone, store) {
  let mode = null;
  let call;
  let wantsFocus = false;
  let pressing = Promise.resolve();
  /** Whether the words in the field are said as soon as somebody listens. */
  let isWaiting = false;

  const line = element('select', { 'aria-label': 'Which line to call' });
  const dialButton = element('button', { type: 'button', class: 'green', onclick: () => dial() }, '☎ Call the line');
  const idle = element('div', { class: 'call-idle' }, line, dialButton);

  const caller = element('p', { class: 'call-state' });
  const pickUp = element('button', { type: 'button', class: 'green', onclick: () => answer(api.pickUp) }, 'Pick up');
  const refuse = element('button', { type: 'button', class: 'red', onclick: () => answer(api.refuse) }, 'Refuse');
  const ringing = element('div', { class: 'call-ringing' }, caller, pickUp, refuse);

  const state = element('span', { role: 'status' });
  const time = element('span', { class: 'call-time', 'aria-hidden': 'true' });
  const keys = keypad(press);
  const words = element('input', { maxlength: '1000', autocomplete: 'off', placeholder: 'Say something' });
  const sayButton = element('button', { type: 'submit' }, 'Say');
  const unheard = element('p', { class: 'call-unheard', role: 'status' });
  const aloud = element('button', { type: 'button', class: 'quiet', onclick: toggleVoice }, 'Speak aloud');
  const hangUp = element('button', { type: 'button', class: 'red', onclick: () => act(api.hangUp) }, 'Hang up');
  const live = element(
    'div',
    { class: 'call-live' },
    element('p', { class: 'call-state' }, state, time),
    keys.pad,
    element('form', { class: 'call-say', onsubmit: say }, words, sayButton),
    unheard,
    element('div', { class: 'call-foot' }, aloud, hangUp),
  );
  const fault = element('p', { class: 'fault', role: 'alert' });
  const part = element('div', { class: 'call-part' }, idle, ringing, live, fault);

  async function attempt(what) {
    fault.textContent = '';
    try {
      await what();
    } catch (error) {
      fault.textContent = error.message;
    }
  }

  function act(what, ...details) {
    const { sid } = call;
    return attempt(() => what(sid, ...details));
  }

  function dial(to = line.value) {
    if (call || dialButton.disabled) return;
    wantsFocus = true;
    attempt(() => api.call(phone.number, to));
  }

  function answer(how) {
    wantsFocus = true;
    act(how);
  }

  /** One after the other: keys typed quickly stay in their order. */
  function press(key) {
    pressing = pressing.then(async () => {
      if (call?.status === 'in-progress') await act(api.press, key);
    });
  }

  function say(event) {
    event.preventDefault();
    const said = words.value.trim();
    if (said === '' || call?.status !== 'in-progress') return;
    words.value = '';
    utter(said);
  }

  /** What is said into an answer that is still on its way would be lost: it waits in the field until it is this person's turn. */
  function utter(said) {
    wait(false);
    pressing = pressing.then(() =>
      attempt(async () => {
        if (call?.status !== 'in-progress') return;
        const wasTurn = isTurn(call);
        const { taken } = await api.say(call.sid, said);
        if (taken) return;
        words.value = `${said} ${words.value}`.trim();
        if (wasTurn) unheard.textContent = 'Only keys are listened for now.';
        else wait(true);
      }),
    );
  }

  function wait(waits) {
    isWaiting = waits;
    unheard.textContent = waits ? 'Not listening yet. Your words wait until it is your turn.' : '';
    if (waits) sayWhatWaits();
  }

  function sayWhatWaits() {
    if (!isWaiting || !call || !isTurn(call)) return;
    const said = words.value.trim();
    words.value = '';
    if (said === '') wait(false);
    else utter(said);
  }

  function toggleVoice() {
    store.voice.toggle();
    store.changed({ kind: 'voice' });
  }

  function update(current) {
    call = store.calls.live(phone.number);
    const next = !call ? 'idle' : store.calls.rings(phone.number) ? 'ringing' : 'live';
    const hadFocus = wantsFocus || part.contains(document.activeElement);
    idle.hidden = next !== 'idle';
    ringing.hidden = next !== 'ringing';
    live.hidden = next !== 'live';
    // What was about to be said in one call is not meant for the next.
    if (next === 'idle' && mode === 'live') words.value = '';
    if (next === 'idle') updateIdle(current);
    if (next === 'ringing') caller.textContent = `${spokenNumber(call.from)} is calling`;
    if (next === 'live') updateLive(current);
    if (mode !== null && next !== mode && hadFocus) focus();
    if (next !== mode) wantsFocus = false;
    if (next !== 'live') wait(false);
    else sayWhatWaits();
    mode = next;
  }

  function updateIdle(current) {
    const chosen = line.value;
    line.replaceChildren(
      ...store.lines.map(({ number }) => element('option', { value: number }, spokenNumber(number))),
    );
    if (store.lines.some(({ number }) => number === chosen)) line.value = chosen;
    line.hidden = store.lines.length < 2;
    dialButton.disabled = current.off || store.lines.length === 0;
  }

  function updateLive(current) {
    const name = current.name ?? spokenNumber(current.number);
    words.setAttribute('aria-label', `Say in ${name}’s call`);
    const now = stateOfCall(call);
    if (state.textContent !== now) state.textContent = now;
    const isUp = call.status === 'in-progress';
    keys.enable(isUp);
    words.disabled = sayButton.disabled = !isUp;
    aloud.hidden = !store.voice.isAvailable;
    aloud.setAttribute('aria-pressed', String(store.voice.isOn));
    tick();
  }

  function tick() {
    const sinceMs = call && store.calls.answeredAtMs(call);
    time.textContent = sinceMs == null ? '' : clockTime(Math.max(0, Date.now() - sinceMs) / 1000);
  }

  function focus() {
    if (!idle.hidden) dialButton.focus();
    else if (!ringing.hidden) pickUp.focus();
    else keys.pad.focus();
    part.scrollIntoView({ block: 'nearest' });
  }

  const ticking = setInterval(() => (part.isConnected ? tick() : clearInterval(ticking)), 1000);
  return { part, update, focus, press, dial };
}
