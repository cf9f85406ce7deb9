// Where a person writes a text on one phone.
import { api } from './api.js';
import { element } from './element.js';
import { nameOf, spokenNumber } from './format.js';

/** The form and what others do with it: fill it in, and show whether this phone can text at all. */
export function compose(phone, store) {
  const words = element('textarea', {
    rows: 2,
    maxlength: 1600,
    placeholder: 'Write a text',
    'aria-label': `Text from ${nameOf(phone)}`,
  });
  const line = element('select', { 'aria-label': 'To which line' });
  const file = element('input', { type: 'file', accept: 'image/*', class: 'unseen' });
  const attach = element('label', { class: 'attach quiet', title: 'Attach a picture' }, file, '+ Picture');
  const send = element('button', { type: 'submit' }, 'Send');
  const attached = element('p', { class: 'attached', hidden: true });
  const fault = element('p', { class: 'fault', role: 'alert' });
  const form = element('form', { class: 'compose', onsubmit: submit }, line, attached, words, attach, send, fault);

  words.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  file.addEventListener('change', showAttached);

  async function submit(event) {
    event.preventDefault();
    const body = words.value.trim();
    const picture = file.files[0];
    if ((body === '' && !picture) || send.disabled) return;
    fault.textContent = '';
    send.disabled = true;
    try {
      const media = picture ? { mediaBase64: await base64(picture), contentType: picture.type } : {};
      const sending = api.sendText(phone.number, { to: line.value, body, ...media });
      words.value = '';
      file.value = '';
      showAttached();
      await sending;
    } catch (error) {
      words.value ||= body;
      fault.textContent = error.message;
    } finally {
      send.disabled = false;
    }
  }

  function showAttached() {
    const [picture] = file.files;
    attached.hidden = !picture;
    const remove = () => {
      file.value = '';
      showAttached();
      file.focus();
    };
    attached.replaceChildren(
      picture?.name ?? '',
      element('button', { type: 'button', class: 'quiet', 'aria-label': 'Remove the picture', onclick: remove }, '✕'),
    );
  }

  return {
    form,
    fill(body, to) {
      words.value = body;
      if (to) line.value = to;
      words.focus();
    },
    focus: () => words.focus(),
    update(current) {
      const chosen = line.value;
      line.replaceChildren(
        ...store.lines.map(({ number, name }) =>
          element('option', { value: number }, name === number ? spokenNumber(number) : name),
        ),
      );
      if (store.lines.some(({ number }) => number === chosen)) line.value = chosen;
      line.hidden = store.lines.length < 2;
      const why = cannotText(current, store);
      for (const part of [words, send, file, line]) part.disabled = why !== null;
      words.placeholder = why ?? 'Write a text';
    },
  };
}

function cannotText(phone, store) {
  if (phone.off) return 'Switched off';
  return store.lines.length === 0 ? 'There is no line to text yet' : null;
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => reject(new Error('That picture cannot be read.'));
    reader.readAsDataURL(file);
  });
}
