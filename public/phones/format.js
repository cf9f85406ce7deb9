// Numbers, times and states in words.

/** "+13125550142" as "(312) 555-0142"; numbers of other countries stay as they are. */
export function spokenNumber(number) {
  const us = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return us ? `(${us[1]}) ${us[2]}-${us[3]}` : number;
}

export function nameOf(phone) {
  return phone.name || spokenNumber(phone.number);
}

/** The time of day, with the day before it when that is not today. */
export function timeOf(iso) {
  const date = new Date(iso);
  const time = date.toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
  if (date.toDateString() === new Date().toDateString()) return time;
  return `${date.toLocaleDateString([], { weekday: 'short', day: 'numeric', month: 'short' })}, ${time}`;
}

const reasons = {
  11200: 'its picture could not be fetched',
  12300: 'its picture has no type',
  21610: 'this phone has opted out',
  30003: 'the phone is switched off',
  30006: 'a landline cannot receive texts',
  30007: 'the carrier filtered it',
  30008: 'it was lost on the way',
  30019: 'its pictures are too big',
};

/** What became of a text: a mark, words for it, and whether it is bad news. */
export function fateOf(text) {
  if (text.direction === 'sent') return fateOfSent(text.webhook);
  switch (text.status) {
    case 'queued':
      return { mark: '…', words: 'on its way', bad: false };
    case 'sent':
      return { mark: '✓', words: 'sent', bad: false };
    case 'delivered':
      return { mark: '✓✓', words: 'delivered', bad: false };
    default:
      return { mark: '✗', words: `not delivered: ${reasons[text.errorCode] ?? `error ${text.errorCode}`}`, bad: true };
  }
}

function fateOfSent(webhook) {
  if (webhook === 'waiting') return { mark: '…', words: 'sending', bad: false };
  if (webhook === 'none') return { mark: '✗', words: 'nobody listens on that line', bad: true };
  if (webhook.status >= 200 && webhook.status < 300) return { mark: '✓✓', words: 'received by the line', bad: false };
  const why = webhook.status === null ? 'the line did not answer' : `the line answered with error ${webhook.status}`;
  return { mark: '✗', words: why, bad: true };
}

/** A fictional US number from a 555-01xx range that is not taken. */
export function madeUpNumber(taken) {
  const areas = ['205', '307', '406', '505', '605', '701', '802', '907'];
  for (;;) {
    const area = areas[Math.floor(Math.random() * areas.length)];
    const last = String(Math.floor(Math.random() * 100)).padStart(2, '0');
    const number = `+1${area}55501${last}`;
    if (!taken.has(number)) return number;
  }
}
