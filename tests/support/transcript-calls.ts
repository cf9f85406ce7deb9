// The calls of a transcript: who calls, presses, says, keeps silent, picks up and hangs up, and what each then hears.

import type { CallStory } from '../../src/emulator/control/call-view.ts';
import type { Emulator } from '../../src/emulator/start.ts';
import { checkTwiml } from '../../src/emulator/twiml/check.ts';

type Entry = CallStory['transcript'][number];

/** What a phone can be like when it rings. */
const ringing = {
  busy: 'busy',
  'not answered': 'noAnswer',
  'answered by a machine': 'machine',
  'out of reach': 'unreachable',
  free: 'rings',
} as const;

export type Ringing = keyof typeof ringing;

export const isRinging = (said: string): said is Ringing => Object.hasOwn(ringing, said);

/** What somebody does on the telephone, as it is written in a transcript. */
const act =
  /^([\p{L} ]+?) (calls anonymously|calls|picks up|hangs up|refuses the call|is silent|presses|says)(?: ([\d*#]+)| at once ([\d*#]+))?(?:: (.*))?$/u;

export class Calls {
  readonly #emulator: Emulator;
  readonly #nameOf: (number: string) => string;
  /** How much of each call has been written down. */
  readonly #seen = new Map<string, number>();
  /** Calls from before this transcript. */
  readonly #before: number;

  constructor(emulator: Emulator, nameOf: (number: string) => string) {
    this.#emulator = emulator;
    this.#nameOf = nameOf;
    this.#before = emulator.calls().at(-1)?.seq ?? 0;
  }

  /** The name of whoever does something on the telephone in this line, and how to do it; undefined where the line is no such. */
  readAct(
    line: string,
  ): { readonly name: string; readonly act: (phone: string, lineNumber: string) => Promise<void> } | undefined {
    const [, name, verb, keys, keysAtOnce, words] = act.exec(line) ?? [];
    if (name === undefined || verb === undefined) return undefined;
    if (verb === 'presses' ? !(keys ?? keysAtOnce) : keys !== undefined || (verb === 'says') !== (words !== undefined))
      return undefined;
    return {
      name,
      act: (phone, lineNumber) =>
        this.#do(verb, {
          phone,
          lineNumber,
          keys: keys ?? keysAtOnce ?? '',
          words: words ?? '',
          isEarly: keysAtOnce !== undefined,
        }),
    };
  }

  async #do(verb: string, { phone, lineNumber, keys, words, isEarly }: Doing): Promise<void> {
    const emulator = this.#emulator;
    if (verb === 'calls' || verb === 'calls anonymously') {
      const { sid } = await emulator.call(phone, { to: lineNumber, anonymous: verb === 'calls anonymously' });
      await emulator.waitForTurn(sid);
      return;
    }
    const sid = this.#liveCallOf(phone);
    if (verb === 'hangs up') return void (await emulator.hangUp(sid));
    if (verb === 'refuses the call') return void (await emulator.refuse(sid));
    if (verb === 'is silent') return void (await emulator.staySilent(sid));
    if (verb === 'picks up') await emulator.pickUp(sid);
    else if (verb === 'says') await emulator.say(sid, words);
    else if (verb === 'presses') await emulator.press(sid, keys);
    if (!isEarly) await emulator.waitForTurn(sid);
  }

  ring(phone: string, how: Ringing): void {
    this.#emulator.addPhone({ number: phone });
    this.#emulator.changePhone(phone, { onCall: ringing[how] });
  }

  #liveCallOf(phone: string): string {
    const call = this.#emulator.calls({ phone, live: true }).at(-1);
    if (!call) throw new Error(`${this.#nameOf(phone)} is in no call, and no phone of theirs rings`);
    return call.sid;
  }

  /**
   * Lets calls of ours begin to ring; and phones that nobody is at, until a machine takes the call or it is over. Resolves to whether
   * there were any.
   */
  async letUnattendedRing(): Promise<boolean> {
    let seconds = 0;
    while (seconds < mostRingSeconds && this.#unattended().length > 0) {
      await this.#emulator.passTime(1);
      seconds += 1;
    }
    return seconds > 0;
  }

  #unattended(): readonly CallStory[] {
    const phones = this.#emulator.phones();
    const isAttended = (phone: string) => phones.find(({ number }) => number === phone)?.onCall === 'rings';
    return this.#emulator
      .calls({ since: this.#before, live: true })
      .filter(
        ({ direction, phone, activity }) => direction === 'received' && (activity === 'queued' || !isAttended(phone)),
      )
      .map(({ sid }) => this.#emulator.callStory(sid));
  }

  /** Time, for everybody who is in a call or whose phone rings as well. False where there is nobody. */
  get areLive(): boolean {
    return this.#emulator.calls({ since: this.#before, live: true }).length > 0;
  }

  /** What was heard since this was asked last, on the phone of whoever acted first, and then by name. */
  heard(actor: string | undefined): readonly string[] {
    const stories = this.#emulator.calls({ since: this.#before }).map(({ sid }) => this.#emulator.callStory(sid));
    const named = stories.map((story) => ({ story, name: this.#nameOf(story.phone) }));
    named.sort(
      (a, b) =>
        Number(b.story.phone === actor) - Number(a.story.phone === actor) ||
        a.name.localeCompare(b.name) ||
        a.story.seq - b.story.seq,
    );
    return named.flatMap(({ story, name }) => this.#linesOf(story, name).map((line) => `    > ${line}`));
  }

  #linesOf(story: CallStory, name: string): readonly string[] {
    const seen = this.#seen.get(story.sid);
    const fresh = story.transcript.filter(({ seq }) => seq > (seen ?? -1));
    const isEnded = story.activity === 'ended';
    this.#seen.set(story.sid, isEnded ? Number.MAX_SAFE_INTEGER : (story.transcript.at(-1)?.seq ?? 0));
    if (seen === Number.MAX_SAFE_INTEGER) return [];
    const rings = seen === undefined && story.direction === 'received' ? [`${name}'s phone ${ringsHow(story)}`] : [];
    const missed =
      seen !== undefined && story.status === 'no-answer' && fresh.length === 0 && isEnded
        ? [`${name}'s phone stops ringing`]
        : [];
    return [...rings, ...missed, ...spokenLines(fresh, name)];
  }
}

interface Doing {
  readonly phone: string;
  readonly lineNumber: string;
  readonly keys: string;
  readonly words: string;
  /** Does not wait until everything has been said. */
  readonly isEarly: boolean;
}

const mostRingSeconds = 120;

/** What is wrong with the documents of all calls that a network has seen. */
export const faultsOfDocuments = (emulator: Emulator): readonly string[] =>
  emulator
    .calls()
    .flatMap(({ sid }) => emulator.callStory(sid).documents)
    .flatMap(({ url, body }) => checkTwiml(body).map(({ code, detail }) => `${url}: ${code} ${detail}\n${body}`));

function ringsHow({ status, answeredBy }: CallStory): string {
  switch (status) {
    case 'busy':
      return 'is busy';
    case 'no-answer':
      return 'rings, and nobody answers';
    case 'failed':
    case 'canceled':
      return 'can not be reached';
    case 'queued':
    case 'ringing':
      return 'rings';
    case 'in-progress':
    case 'completed':
      return answeredBy === null || answeredBy === 'human' ? 'rings and is picked up' : 'rings, and a machine answers';
  }
}

/** Sentences that follow each other in one language and at one pace are one line. */
function spokenLines(entries: readonly Entry[], name: string): readonly string[] {
  const lines: { how: string; said: string }[] = [];
  for (const entry of entries) {
    if (entry.kind === 'heard') {
      const how = `${name} hears${howSpoken(entry)}`;
      const last = lines.at(-1);
      const said = entry.cutAfterSeconds === null ? entry.text : `${entry.text} (cut short)`;
      if (last?.how === how) last.said = `${last.said} ${said}`;
      else lines.push({ how, said });
    } else {
      const said = otherLine(entry, name);
      if (said !== undefined) lines.push({ how: '', said });
    }
  }
  return lines.map(({ how, said }) => (how === '' ? said : `${how}: ${said}`));
}

function howSpoken({ language, ratePercent }: Extract<Entry, { kind: 'heard' }>): string {
  const marks = [language.startsWith('en') ? '' : language.slice(0, 2), ratePercent < 100 ? 'slowly' : ''].filter(
    Boolean,
  );
  return marks.length > 0 ? ` (${marks.join(', ')})` : '';
}

/** What is heard besides words; undefined for what the person did, which stands in the transcript already. */
function otherLine(entry: Exclude<Entry, { kind: 'heard' }>, name: string): string | undefined {
  switch (entry.kind) {
    case 'played':
      return `${name} hears a recording of ${Math.round(entry.seconds)} seconds`;
    case 'person':
      return `${name} hears somebody say: ${entry.words}`;
    case 'beep':
      return `${name} hears a beep`;
    case 'ringback':
      return `${name} hears it ring`;
    case 'music':
      return `${name} hears music`;
    case 'joined':
      return `${name} is joined with another`;
    case 'left':
      return `${name} is alone again`;
    case 'tones':
      return `${name} hears the keys ${entry.keys}`;
    case 'hungUp':
      return entry.by === 'line' ? `${name} is hung up on` : undefined;
    case 'silence':
    case 'pressed':
    case 'said':
    case 'recorded':
    case 'answered':
      return undefined;
  }
}
