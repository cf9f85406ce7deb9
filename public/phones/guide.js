// What a newcomer is told to try first.
import { byId, element } from './element.js';
import { spokenNumber } from './format.js';
import { load, save } from './store.js';

export class Guide {
  #section = byId('guide');
  #steps = byId('guide-steps');
  #fold = byId('guide-fold');
  #store;
  #onTry;

  /** `onTry` is given the step whose text is to be filled in, or whose call is to be made. */
  constructor(store, onTry) {
    this.#store = store;
    this.#onTry = onTry;
    this.#fold.addEventListener('click', () => this.#setFolded(!this.#steps.hidden));
    this.#setFolded(load('guideFolded', false));
  }

  update() {
    const { guide } = this.#store;
    this.#section.hidden = !guide;
    if (!guide) return;
    byId('guide-intro').textContent = guide.intro;
    this.#tellFurther(guide.further);
    const done = guide.steps.map((step) => this.#isDone(step));
    const next = done.indexOf(false);
    if (this.#steps.children.length !== guide.steps.length) {
      this.#steps.replaceChildren(...guide.steps.map((step) => this.#step(step)));
    }
    for (const [index, item] of [...this.#steps.children].entries()) mark(item, done[index], index === next);
  }

  #tellFurther(further) {
    const place = byId('guide-further');
    place.hidden = !further;
    if (!further || place.firstChild) return;
    place.append(`${further.words} `, element('a', { href: further.address, target: '_blank' }, further.link));
  }

  #step(step) {
    const name = step.name || spokenNumber(step.phone);
    const isCall = step.text === undefined;
    const what = isCall ? `Call from ${name}’s phone` : `Write it on ${name}’s phone`;
    return element(
      'li',
      { class: 'step' },
      element(
        'p',
        { class: 'step-from' },
        'From ',
        element('strong', {}, `${name}’s`),
        isCall ? ' phone, call and press' : ' phone, text',
      ),
      element('p', { class: 'step-text' }, isCall ? step.keys : step.text),
      element('p', { class: 'step-then' }, step.outcome),
      element(
        'div',
        { class: 'step-foot' },
        element(
          'button',
          { type: 'button', 'aria-label': what, onclick: () => this.#onTry(step) },
          isCall ? 'Call' : 'Write it',
        ),
        element('span', { class: 'step-done' }, '✓ Done'),
      ),
    );
  }

  #isDone(step) {
    if (step.text === undefined) return this.#store.calls.of(step.phone).some(({ direction }) => direction === 'made');
    return this.#store
      .textsOf(step.phone)
      .some(
        ({ direction, body }) => direction === 'sent' && body.trim().toLowerCase() === step.text.trim().toLowerCase(),
      );
  }

  #setFolded(folded) {
    this.#steps.hidden = folded;
    this.#fold.setAttribute('aria-expanded', String(!folded));
    this.#fold.textContent = folded ? 'Show the steps' : 'Hide the steps';
    save('guideFolded', folded);
  }
}

function mark(item, done, isNext) {
  item.classList.toggle('is-done', done);
  item.classList.toggle('is-next', isNext);
}
