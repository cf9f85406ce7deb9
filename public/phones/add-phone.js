// The form that adds a phone.
import { api } from './api.js';
import { byId } from './element.js';
import { madeUpNumber } from './format.js';

/** `onAdded` is given the number of the phone. */
export function addPhoneForm(store, onAdded) {
  const form = byId('add-phone');
  const fault = byId('add-fault');
  byId('random-phone').addEventListener('click', () => {
    form.elements.number.value = madeUpNumber(store.phones);
    form.elements.name.focus();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    fault.textContent = '';
    try {
      const phone = await api.addPhone(form.elements.number.value, form.elements.name.value.trim());
      form.reset();
      store.putPhone(phone);
      onAdded(phone.number);
    } catch (error) {
      fault.textContent = error.message;
      form.elements.number.focus();
    }
  });
}
