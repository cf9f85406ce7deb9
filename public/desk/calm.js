// Keeps what somebody has opened open, and what they are writing where it is, while a page brings itself up to date.

/** Nothing is exchanged under the hands of somebody who is filling something in; it comes with the next change. */
const isBusyIn = (part) => {
  const field = document.activeElement;
  return Boolean(part.contains(field) && field?.matches('form input:not([type=hidden]), form textarea, form select'));
};

let opened = [];

document.addEventListener('htmx:beforeSwap', ({ detail }) => {
  if (isBusyIn(detail.target)) detail.shouldSwap = false;
  opened = [...detail.target.querySelectorAll('details[open][id]')].map(({ id }) => id);
});

document.addEventListener('htmx:afterSettle', () => {
  for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
});
