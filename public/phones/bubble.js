// One text in a conversation.
import { element } from './element.js';
import { fateOf, spokenNumber, timeOf } from './format.js';

/** A list item; `showLine` names the line where the account has several. */
export function bubble(text, showLine) {
  const sent = text.direction === 'sent';
  const fate = fateOf(text);
  const who = text.byCarrier
    ? 'From the carrier'
    : showLine
      ? `${sent ? 'To' : 'From'} ${spokenNumber(text.line)}`
      : null;
  return element(
    'li',
    { class: ['bubble', text.direction, text.byCarrier && 'carrier', fate.bad && 'bad'].filter(Boolean).join(' ') },
    element('span', { class: 'unseen' }, sent ? 'Sent: ' : 'Received: '),
    who === null ? null : element('p', { class: 'bubble-who' }, who),
    ...text.media.map(picture),
    text.body === '' ? null : element('p', { class: 'bubble-body' }, text.body),
    element(
      'p',
      { class: 'bubble-fate' },
      element('time', { datetime: text.at }, timeOf(text.at)),
      ' ',
      element('span', { class: 'mark', 'aria-hidden': 'true', title: fate.words }, fate.mark),
      element('span', { class: fate.bad ? 'fate-words' : 'unseen' }, ` ${fate.words}`),
    ),
  );
}

function picture({ contentType, url }) {
  if (contentType.startsWith('image/')) {
    return element('a', { href: url, target: '_blank', rel: 'noopener' }, element('img', { src: url, alt: 'Picture' }));
  }
  return element('a', { href: url, target: '_blank', rel: 'noopener' }, `Attachment (${contentType})`);
}
