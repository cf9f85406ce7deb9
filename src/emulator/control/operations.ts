// What can be done to the emulator from outside Twilio's API, in process and (through control/routes.ts) over HTTP.
import type { Switchboard } from '../calls/switchboard.ts';
import type { Exchange } from '../exchange.ts';
import type { FaultSettings } from '../faults.ts';
import type { Message } from '../state/message.ts';
import type { CallAnswer, LineType, Phone } from '../state/phone.ts';
import { tellLine, textIn } from '../texts/inbound.ts';
import type { Alert } from '../webhook/alerts.ts';
import { type CallOperations, callOperations } from './call-operations.ts';
import { ControlError } from './control-error.ts';
import { e164, knownLine, knownPhone } from './numbers.ts';
import { type TextView, textView } from './text-view.ts';

export interface Picture {
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Numbers in any form people write, US where they name no country. */
export interface Operations extends CallOperations {
  phones(): readonly Readonly<Phone>[];
  addPhone(phone: { number: string; name?: string | undefined; lineType?: LineType | undefined }): Readonly<Phone>;
  changePhone(number: string, changes: PhoneChanges): Readonly<Phone>;
  lines(): readonly { readonly number: string; readonly name: string }[];
  /** Resolves after the line's webhook answered; `webhookStatus` is null where it did not or there is none. */
  text(
    from: string,
    text: { to: string; body: string; pictures?: readonly Picture[] | undefined },
  ): Promise<{ sid: string; webhookStatus: number | null }>;
  /** Calls the webhook again for a text it was told of, this many times at once; the HTTP statuses. */
  redeliver(sid: string, times: number): Promise<readonly (number | null)[]>;
  /** Everything a phone sent and received, oldest first. */
  textsOf(number: string): readonly TextView[];
  /** All texts after the one with this `seq`, oldest first. */
  texts(sinceSeq?: number): readonly TextView[];
  setFaults(changes: Partial<FaultSettings>): Readonly<FaultSettings>;
  clearFaults(): void;
  /** What Twilio's debugger would show. */
  alerts(): readonly Alert[];
  /** Resolves when every delivery and status callback under way has ended; held callbacks are not waited for. */
  settled(): Promise<void>;
  /** Forgets phones, texts, calls, opt-outs, faults and alerts; lines and their webhooks stay. */
  reset(): void;
}

export interface PhoneChanges {
  readonly name?: string | null | undefined;
  readonly lineType?: LineType | undefined;
  readonly off?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  /** What becomes of calls to it. */
  readonly onCall?: CallAnswer | undefined;
  readonly answerAfterSeconds?: number | undefined;
  readonly greeting?: string | undefined;
}

export function operations(switchboard: Switchboard): Operations {
  const { exchange } = switchboard;
  const { network, faults, alerts, work, time } = exchange;
  return {
    ...callOperations(switchboard),
    phones: () => [...network.phones.values()],
    addPhone({ number: written, name, lineType }) {
      const number = e164(written);
      if (network.lines.has(number)) throw new ControlError(409, 'That number is a line of the account, not a phone.');
      return change(exchange, network.phone(number), { name, lineType, hidden: false });
    },
    changePhone: (number, changes) => change(exchange, knownPhone(network, number), changes),
    lines: () => [...network.lines.values()].map(({ number, friendlyName }) => ({ number, name: friendlyName })),
    async text(from, { to, body, pictures = [] }) {
      const line = knownLine(network, to);
      const phone = network.phone(e164(from));
      if (phone.off) throw new ControlError(409, 'A phone that is switched off cannot text.');
      if (phone.lineType === 'landline') throw new ControlError(409, 'A landline cannot text.');
      const message = await textIn(exchange, { from: phone.number, line, body, media: pictures });
      return { sid: message.sid, webhookStatus: webhookStatus(message) };
    },
    redeliver(sid, times) {
      const message = network.messages.get(sid);
      if (message?.direction !== 'inbound') throw new ControlError(404, 'No phone sent such a text.');
      const line = knownLine(network, message.to);
      return Promise.all(Array.from({ length: times }, () => tellLine(exchange, line, message)));
    },
    textsOf(written) {
      const number = e164(written);
      const isOfPhone = ({ direction, from, to }: Message) => (direction === 'inbound' ? from : to) === number;
      return [...network.messages.values()].filter(isOfPhone).map(textView);
    },
    texts: (sinceSeq = 0) => [...network.messages.values()].filter(({ seq }) => seq > sinceSeq).map(textView),
    setFaults(changes) {
      faults.set(changes);
      return faults.settings;
    },
    clearFaults: () => faults.clear(),
    alerts: () => alerts.all(),
    async settled() {
      await time.quiet();
      await work.settled();
    },
    reset() {
      faults.reset();
      alerts.clear();
      network.reset();
      switchboard.reset();
      introducePhones(exchange);
    },
  };
}

/** Puts the people of the guide on the screen, by name; those known already stay as they are. */
export function introducePhones({ guide, network }: Exchange): void {
  for (const { phone: written, name, isLandline } of guide?.steps ?? []) {
    const number = e164(written);
    if (network.phones.has(number)) continue;
    network.changePhone(network.phone(number), { name, lineType: isLandline ? 'landline' : 'mobile' });
  }
  for (const [written, name] of guide?.names ?? []) {
    const number = e164(written);
    if (!network.phones.has(number)) network.changePhone(network.phone(number), { name, hidden: true });
  }
}

function change(exchange: Exchange, phone: Phone, changes: PhoneChanges): Phone {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  exchange.network.changePhone(phone, given);
  return phone;
}

function webhookStatus(message: Message): number | null {
  return typeof message.webhook === 'object' ? message.webhook.status : null;
}
