// Nobody is asked twice for the same thing; only where it was handed back, once more.
import { type RunRecord, received } from '../record.ts';

const invitation = /Text YES (\d+) or NO \1/;

export function peopleAskedTwice(record: Pick<RunRecord, 'requests' | 'texts'>): readonly string[] {
  const rounds = new Map(record.requests.map(({ code, round }) => [code, round]));
  const askings = new Map<string, { phone: string; code: number; times: number }>();
  for (const { phone, body, status } of received(record)) {
    const code = Number(invitation.exec(body)?.[1]);
    // What did not arrive is sent again; what has changed is told again.
    if (!code || status === 'undelivered' || status === 'failed' || /has changed/.test(body)) continue;
    const asking = askings.get(`${phone} ${code}`) ?? { phone, code, times: 0 };
    askings.set(`${phone} ${code}`, { ...asking, times: asking.times + 1 });
  }
  return [...askings.values()]
    .filter(({ code, times }) => times > 1 + (rounds.get(code) ?? 0))
    .map(({ phone, code, times }) => `${phone} was asked ${times} times for request ${code}`);
}
