// The emulator's control API, as this page uses it.

async function ask(method, path, body) {
  const response = await fetch(`/emulator${path}`, {
    method,
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  if (response.status === 204) return null;
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? 'The emulator refused that.');
  return answer;
}

const at = (number) => `/phones/${encodeURIComponent(number)}`;

export const api = {
  phones: () => ask('GET', '/phones'),
  texts: () => ask('GET', '/texts'),
  lines: () => ask('GET', '/lines'),
  guide: () => ask('GET', '/guide'),
  addPhone: (number, name) => ask('POST', '/phones', name ? { number, name } : { number }),
  changePhone: (number, changes) => ask('PATCH', at(number), changes),
  sendText: (number, text) => ask('POST', `${at(number)}/text`, text),
  voicemail: (number) => ask('GET', `${at(number)}/voicemail`),
  calls: () => ask('GET', '/calls'),
  callStory: (sid) => ask('GET', `/calls/${sid}`),
  call: (number, to) => ask('POST', `${at(number)}/call`, { to }),
  pickUp: (sid) => ask('POST', `/calls/${sid}/pick-up`),
  refuse: (sid) => ask('POST', `/calls/${sid}/refuse`),
  hangUp: (sid) => ask('POST', `/calls/${sid}/hang-up`),
  press: (sid, keys) => ask('POST', `/calls/${sid}/press`, { keys }),
  say: (sid, words) => ask('POST', `/calls/${sid}/say`, { words }),
};

/**
 * Follows the emulator's events, through reconnections too.
 * @param {{ connected(): void, lost(): void, text(t: object): void, phone(p: object): void, call(c: object): void,
 *   heard(h: object): void, lines(): void, reset(): void }} on
 */
export function follow(on) {
  const events = new EventSource('/emulator/events');
  events.onopen = () => on.connected();
  events.onerror = () => on.lost();
  for (const kind of ['text', 'phone', 'call', 'heard', 'lines', 'reset']) {
    events.addEventListener(kind, (event) => on[kind](JSON.parse(event.data)));
  }
}
