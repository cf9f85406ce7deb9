// Conversations as a steward would read them, and the player that holds them against the real hotline.
//
//   # What this is about                       the first lines; `# joining: code` changes the community, `# at: …` the clock
//   Walter: NEED RIDE tomorrow 10am            what somebody texts; "[picture]" sends one along
//       > Walter: Request 11: …                what each phone then gets, the writer's first, then by name
//   (20 minutes pass)                          so does time
//   (Ben's phone is a landline)                and the network has its troubles: off, on, a landline, busy, not answered,
//                                              answered by a machine, out of reach, free
//   (Rosa keeps Edna out)                      what a steward does at the desk; (Rosa asks who might: ride, Northside, 7),
//                                              (Rosa vouches for Nina), (Rosa takes back that anybody vouched for Nina)
//   (everybody has their turn)                 to hear what is announced, or to be asked what everybody is
//   Edna calls                                 the telephone: calls, calls anonymously, picks up, refuses the call, presses 1,
//       > Edna hears: Hello, Edna. …           presses at once 1 (into what is said), says: …, is silent, hangs up
//
// A name that is not among the members is a stranger with a phone of their own. `{code}` stands for the four digits that the line
// last told a newcomer, or a steward who is to choose a PIN.
import type { Kind } from '../../src/domain/kinds.ts';
import { deskOf } from '../stewards/desk.ts';
import type { TestHotline } from './hotline.ts';
import { Calls, isRinging } from './transcript-calls.ts';

export interface Cast {
  /** Number by name. */
  readonly phones: ReadonlyMap<string, string>;
  /** The line that is texted, unless `Name to Line:` names another. */
  readonly lines: ReadonlyMap<string, string>;
}

/** A newcomer's, or a steward's. */
const fourDigits = /(?:JOIN|UNIRME|your code is|su c[oó]digo es) (\d{4})/;

/** More than the phones of any transcript; of those that are called each has their turn after two seconds. */
const mostTurns = 50;
const turnMs = 2_000;

const strangersFrom = 13125550700;
const unitMs: Readonly<Record<string, number>> = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const picture = { contentType: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') };

/** What is typed and done in a transcript, without what came of it. */
const isHeard = (line: string): boolean => /^\s+> /.test(line);

/** What a steward does about somebody, and how it stands in a transcript. */
const deskActs = { keeps: 'block', lets: 'unblock', vouches: 'vouch', 'takes back': 'takeBackVouch' } as const;

export class Player {
  readonly #hotline: TestHotline;
  readonly #phones: Map<string, string>;
  readonly #lines: ReadonlyMap<string, string>;
  readonly #calls: Calls;
  #seen: number;
  #code = '0000';

  constructor(hotline: TestHotline, cast: Cast) {
    this.#hotline = hotline;
    this.#seen = hotline.emulator.texts().at(-1)?.seq ?? 0;
    this.#phones = new Map(cast.phones);
    this.#lines = cast.lines;
    this.#calls = new Calls(hotline.emulator, (number) => this.#nameOf(number));
  }

  /** Plays what is typed in a transcript; returns the transcript as it went this time. */
  async play(transcript: string): Promise<string> {
    const played: string[] = [];
    for (const line of transcript.split('\n').filter((each) => !isHeard(each))) {
      played.push(line);
      const writer = await this.#act(line).catch((error: Error) => {
        throw new Error(`${error.message}\nSo far it went:\n${played.join('\n')}`);
      });
      if (writer !== undefined) played.push(...(await this.#heard(writer)));
    }
    return played.join('\n');
  }

  /** Does what a line says; returns who did it, or undefined where the line is only read. */
  async #act(line: string): Promise<string | undefined> {
    if (line.trim() === '' || line.startsWith('#')) return undefined;
    const call = this.#calls.readAct(line.replace('{code}', this.#code));
    if (call) {
      await call.act(this.#numberOf(call.name), this.#lineNamed(undefined));
      return call.name;
    }
    const text = /^([\p{L} ]+?)(?: to ([\p{L} ]+))?: ?(.*)$/u.exec(line);
    if (text) return this.#text(text[1] ?? '', text[2], text[3] ?? '');
    const passed = /^\((\d+) (second|minute|hour|day)s? pass(?:es)?\)$/.exec(line);
    if (passed) {
      await this.#pass(Number(passed[1]) * (unitMs[passed[2] ?? ''] ?? 0));
      return '';
    }
    const kept =
      /^\(([\p{L} ]+) (keeps [\p{L} ]+ out|lets [\p{L} ]+ in again|vouches for [\p{L} ]+|takes back that anybody vouched for [\p{L} ]+)\)$/u.exec(
        line,
      );
    if (kept) {
      await this.#atDesk(kept[1] ?? '', kept[2] ?? '');
      return '';
    }
    if (line === '(everybody has their turn)') {
      await this.#letEverybodyHaveTheirTurn();
      return '';
    }
    const gap = /^\(([\p{L} ]+) asks who might: (\w+), ([\w ]+), (\d)\)$/u.exec(line);
    if (gap) {
      await this.#askForGap(gap[1] ?? '', gap[2] as Kind, gap[3] ?? '', Number(gap[4]));
      return '';
    }
    const phone = /^\(([\p{L} ]+)'s phone is ([a-z ]+)\)$/u.exec(line);
    if (!phone) throw new Error(`a transcript says what nobody understands: ${line}`);
    this.#changePhone(this.#numberOf(phone[1] ?? ''), phone[2] ?? '');
    return '';
  }

  async #atDesk(steward: string, does: string): Promise<void> {
    const desk = deskOf(this.#hotline);
    const [, verb = '', name = ''] =
      /^(keeps|lets|vouches|takes back) (?:that anybody vouched )?(?:for )?([\p{L} ]+?)(?: out| in again)?$/u.exec(
        does,
      ) ?? [];
    const memberId = await desk.memberAt(this.#numberOf(name));
    const act = deskActs[verb as keyof typeof deskActs];
    const answer = await desk.act(this.#numberOf(steward), { do: act, memberId });
    if (!answer?.isDone) throw new Error(`${steward} is refused: ${answer?.said}`);
  }

  async #askForGap(steward: string, kind: Kind, area: string, weekday: number): Promise<void> {
    const desk = deskOf(this.#hotline);
    const gap = { kind, area, weekday, nobody: true };
    const answer = await desk.act(this.#numberOf(steward), { do: 'askForGap', gap });
    if (!answer?.isDone) throw new Error(`${steward} is refused: ${answer?.said}`);
  }

  /** What is told to many goes out at the rate of the line. */
  async #letEverybodyHaveTheirTurn(): Promise<void> {
    for (let turns = 0; await this.#hotline.announce(); turns++) {
      if (turns > mostTurns) throw new Error('there is somebody whose turn never comes');
      await this.#pass(turnMs);
    }
  }

  #changePhone(number: string, how: string): void {
    if (isRinging(how)) return this.#calls.ring(number, how);
    const changes = { off: { off: true }, on: { off: false }, 'a landline': { lineType: 'landline' } } as const;
    this.#hotline.emulator.addPhone({ number });
    this.#hotline.emulator.changePhone(number, changes[how as keyof typeof changes]);
  }

  /** Time passes for whoever is in a call, too. */
  async #pass(ms: number): Promise<void> {
    if (this.#calls.areLive) await this.#hotline.emulator.passTime(ms / 1_000);
    else this.#hotline.clock.pass(ms);
  }

  #lineNamed(name: string | undefined): string {
    return [...this.#lines].find(([known]) => name === undefined || known === name)?.[1] ?? '';
  }

  async #text(name: string, lineName: string | undefined, said: string): Promise<string> {
    const pictures = said.includes('[picture]') ? [picture] : [];
    const body = said.replace('[picture]', '').replaceAll('{code}', this.#code).trim();
    await this.#hotline.emulator.text(this.#numberOf(name), { to: this.#lineNamed(lineName), body, pictures });
    return name;
  }

  async #heard(actor: string): Promise<readonly string[]> {
    await this.#hotline.settle();
    if (await this.#calls.letUnattendedRing()) await this.#hotline.settle();
    return [...this.#calls.heard(this.#phones.get(actor)).map((line) => this.#withoutCode(line)), ...this.#read(actor)];
  }

  /** A newcomer's code is another each time: said digit by digit, it is found here, and hidden. */
  #withoutCode(line: string): string {
    const digits = /(?:JOIN|UNIRME)[^\d]*((?:\d ){3}\d)/.exec(line)?.[1];
    if (digits === undefined) return line;
    this.#code = digits.replaceAll(' ', '');
    return line.replace(digits, '{code}');
  }

  /** The texts that each phone got, the writer's first, then by name. */
  #read(writer: string): readonly string[] {
    const texts = this.#hotline.emulator.texts(this.#seen);
    this.#seen = texts.at(-1)?.seq ?? this.#seen;
    const received = texts.filter(({ direction }) => direction === 'received');
    const named = received.map((text) => ({ ...text, name: this.#nameOf(text.phone) }));
    named.sort((a, b) => Number(b.name === writer) - Number(a.name === writer) || a.name.localeCompare(b.name));
    return inOrderOfPeople(named).map(({ name, body, media, status, byCarrier }) => {
      this.#code = fourDigits.exec(body)?.[1] ?? this.#code;
      const notes = [byCarrier && 'the carrier', media.length > 0 && 'picture', status !== 'delivered' && status];
      const marks = notes.filter((note) => note && !(byCarrier && note === status));
      const said = body.replaceAll(this.#code, '{code}').replaceAll('\n', ' / ');
      return `    > ${name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}: ${said}`;
    });
  }

  #numberOf(name: string): string {
    const known = this.#phones.get(name);
    if (known !== undefined) return known;
    const number = `+${strangersFrom + this.#phones.size}`;
    this.#phones.set(name, number);
    return number;
  }

  #nameOf(number: string): string {
    const names = [...this.#phones].filter(([, known]) => known === number).map(([name]) => name);
    return names.join(' and ') || number;
  }
}

/** What several people of a phone are told at the same time comes to them in any order: here in that of their names. */
function inOrderOfPeople<T extends { readonly name: string; readonly body: string }>(
  texts: readonly T[],
): readonly T[] {
  const alike = ({ name, body }: T): string => `${name} ${body.replace(/^(For|Para) [^:]+: /, '')}`;
  return texts.map((text, index) => {
    const isAlike = (other: T): boolean => alike(other) === alike(text);
    const before = texts.slice(0, index).filter(isAlike).length;
    return texts.filter(isAlike).toSorted((a, b) => a.body.localeCompare(b.body))[before] ?? text;
  });
}
