// What can be set about a phone: whether it is on, what it is, and what becomes of calls to it.
import { api } from './api.js';
import { element } from './element.js';
import { timeOf } from './format.js';

const answers = {
  rings: 'it rings',
  answers: 'it is picked up',
  busy: 'it is busy',
  noAnswer: 'nobody picks up',
  machine: 'a machine takes it',
  unreachable: 'it cannot be reached',
};

/** `onRemove` is called once the phone is off the screen. */
export function optionsMenu(phone, store, onRemove) {
  const fault = element('p', { class: 'fault', role: 'alert' });
  const off = element('input', { type: 'checkbox', onchange: () => change({ off: off.checked }) });
  const landline = element('input', {
    type: 'checkbox',
    onchange: () => change({ lineType: landline.checked ? 'landline' : 'mobile' }),
  });
  const onCall = element(
    'select',
    { onchange: () => change({ onCall: onCall.value }) },
    ...Object.entries(answers).map(([value, words]) => element('option', { value }, words)),
  );
  const voicemail = element('ul', { class: 'voicemail', 'aria-label': 'On the machine' });
  const menu = element(
    'details',
    { class: 'options', onfocusout: leaveByFocus, onkeydown: leaveByKey, ontoggle: showVoicemail },
    element('summary', { class: 'quiet' }, 'Options'),
    element(
      'div',
      { class: 'options-panel' },
      element('label', {}, off, ' Switched off'),
      element('label', {}, landline, ' A landline'),
      element('label', {}, 'When it is called, ', onCall),
      voicemail,
      element('button', { type: 'button', class: 'quiet', onclick: remove }, 'Remove this phone'),
      fault,
    ),
  );

  function leaveByFocus(event) {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  }

  function leaveByKey(event) {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.firstElementChild.focus();
  }

  async function showVoicemail() {
    if (!menu.open) return;
    const left = await api.voicemail(phone.number);
    voicemail.replaceChildren(
      ...left.map(({ text, at }) =>
        element('li', {}, 'On the machine, ', element('time', { datetime: at }, timeOf(at)), `: ${text || 'nothing'}`),
      ),
    );
  }

  async function change(changes) {
    fault.textContent = '';
    try {
      store.putPhone(await api.changePhone(phone.number, changes));
    } catch (error) {
      fault.textContent = error.message;
      update(store.phones.get(phone.number));
    }
  }

  async function remove() {
    await change({ hidden: true });
    onRemove();
  }

  function update(current) {
    off.checked = current.off;
    landline.checked = current.lineType === 'landline';
    onCall.value = current.onCall;
  }

  return { menu, update };
}
