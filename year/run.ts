// The simulated year: people ask, the line decides as it does in earnest, and people answer. Only the network, the clock and the people
// are made up; what happens next is for `decide` alone.
import type { Community } from '../src/domain/community.ts';
import { decide } from '../src/domain/decide.ts';
import { reachInWave } from '../src/domain/dispatch.ts';
import type { Effect } from '../src/domain/effect.ts';
import type { Event } from '../src/domain/event.ts';
import { type Order, rank } from '../src/domain/matching.ts';
import { invitationOf } from '../src/domain/request.ts';
import type { Snapshot } from '../src/domain/snapshot.ts';
import { type Timer, timerKey } from '../src/domain/timers.ts';
import { clockOf, nextAt } from '../src/domain/when.ts';
import type { Chance } from '../src/made-up/chance.ts';
import type { Need } from '../src/made-up/needs.ts';
import { Agenda } from './agenda.ts';
import { answerTo, fine, type Reply } from './answering.ts';
import { Ledger } from './ledger.ts';
import { type About, Memory } from './memory.ts';
import { readingOf } from './needs.ts';
import { contactsOf, type Neighbor } from './people.ts';

const minuteMs = 60_000;

/** From when on people are up, and from when on they sleep, by the clock of the community. */
const upAt = '08:00';
const sleepsFromHour = 22;
const sleepsUntilHour = 8;

const stewardRingsWithinMs = 20 * minuteMs;

/** Whoever a steward has rung says so to the line, or had only forgotten the telephone and is heard of on the next day. */
const isReached = 0.9;

export interface YearOf {
  readonly community: Community;
  readonly neighbors: readonly Neighbor[];
  readonly needs: readonly Need[];
  readonly order: Order;
  readonly from: Date;
  readonly until: Date;
  /** Of what people do. */
  readonly chance: Chance;
}

type Text = Extract<Effect, { do: 'text' }>;

/** Plays it from beginning to end. */
export const play = (year: YearOf): { readonly memory: Memory; readonly ledger: Ledger } => new Play(year).toTheEnd();

class Play {
  readonly #year: YearOf;
  readonly #memory: Memory;
  readonly #agenda = new Agenda();
  readonly #ledger: Ledger;
  readonly #neighbors: ReadonlyMap<string, Neighbor>;
  #now: Date;

  constructor(year: YearOf) {
    this.#year = year;
    this.#now = year.from;
    this.#memory = new Memory(year.community, contactsOf(year.neighbors, year.community));
    this.#ledger = new Ledger(year.community, this.#memory);
    this.#neighbors = new Map(year.neighbors.map((neighbor) => [neighbor.member.id, neighbor]));
  }

  toTheEnd() {
    for (const need of this.#year.needs)
      this.#agenda.put(need.openedAt, () =>
        this.#text(need.asker.member.id, { reading: readingOf(need), body: need.words }),
      );
    for (const { member } of this.#year.neighbors) {
      const at = member.checkIn?.nextAt;
      if (at) this.#setTimer({ kind: 'checkIn', contactId: member.contactId, at });
    }
    for (let next = this.#agenda.take(this.#year.until); next; next = this.#agenda.take(this.#year.until)) {
      this.#now = next.at;
      next.happens();
    }
    return { memory: this.#memory, ledger: this.#ledger };
  }

  #text(memberId: string, { reading, body }: Pick<Reply, 'reading' | 'body'>): void {
    const { contactId } = this.#memory.member(memberId);
    const event: Event = { kind: 'textReceived', body, pictures: [], reading };
    this.#carryOut(event, { contactId });
    this.#memory.hear(contactId, this.#now);
  }

  #setTimer(timer: Timer): void {
    this.#memory.keep({ do: 'setTimer', timer });
    // One that is overdue fires now.
    this.#agenda.put(new Date(Math.max(timer.at.getTime(), this.#now.getTime())), () => this.#fire(timer));
  }

  #fire(timer: Timer): void {
    // It has been set anew since.
    if (this.#memory.timers.get(timerKey(timer)) !== timer) return;
    this.#memory.timers.delete(timerKey(timer));
    this.#carryOut({ kind: 'timerFired', timer }, { timer });
  }

  #carryOut(event: Event, about: About): void {
    const snapshot = this.#memory.snapshot(this.#now, about);
    const effects = decide(event, snapshot, this.#year.order);
    if (event.kind === 'timerFired' && event.timer.kind === 'wave') this.#noteChoice(snapshot, effects);
    for (const effect of effects) {
      if (effect.do === 'setTimer') this.#setTimer(effect.timer);
      else if (effect.do === 'text') this.#send(effect, snapshot);
      else {
        if (effect.do === 'saveRequest') this.#ledger.noteRequest(effect.request, this.#now);
        if (effect.do === 'saveContact') this.#ledger.noteContact(effect.contact);
        this.#memory.keep(effect);
      }
    }
  }

  /** Of those who were asked now: whether others could have been. */
  #noteChoice(snapshot: Snapshot, effects: readonly Effect[]): void {
    const saved = effects.find((effect) => effect.do === 'saveRequest')?.request;
    const [request] = snapshot.requests;
    const asked = saved?.invitations.filter(({ askedAt, status }) => status === 'asked' && askedAt === this.#now) ?? [];
    if (!request || asked.length === 0) return;
    const requester = this.#memory.member(request.requesterId);
    const { eligible } = rank(snapshot.candidates, {
      ...{ request, requesterContactId: requester.contactId, requesterLanguage: requester.language },
      ...{ community: snapshot.community, feelings: snapshot.feelings, now: this.#now },
      reachMiles: reachInWave(request.wave, snapshot.community),
    });
    this.#ledger.noteAsked(
      asked.map(({ memberId }) => memberId),
      eligible.map(({ candidate }) => candidate.member.id),
      this.#now,
    );
  }

  #send(text: Text, { from }: Snapshot): void {
    const { to, phrase, notBefore, expiresAt, requestId } = text;
    const at = notBefore !== undefined && notBefore > this.#now ? notBefore : this.#now;
    if (expiresAt && at > expiresAt) return;
    this.#agenda.put(at, () => {
      this.#ledger.noteText({ text, at, isAnswer: to.phone === from?.phone, requestId });
      if (phrase.say === 'stewardSilent') return this.#ring(phrase.name);
      const reader = this.#readerOf(text);
      const reply = reader && answerTo(phrase, reader, this.#year.chance);
      if (reader && reply) this.#answerLater(reader, reply);
    });
  }

  #readerOf({ to }: Text): Neighbor | undefined {
    const [first] = this.#memory.contacts.get(to.contactId)?.members ?? [];
    return this.#neighbors.get(to.memberId ?? first?.id ?? '');
  }

  #answerLater({ member }: Neighbor, { afterMs, toInvitation, ...reply }: Reply): void {
    this.#agenda.put(this.#whenUp(new Date(this.#now.getTime() + afterMs)), () => {
      if (toInvitation === undefined || this.#isStillAsked(member.id, toInvitation)) this.#text(member.id, reply);
    });
  }

  /** Whoever has read that it is covered, or over, does not answer. */
  #isStillAsked(memberId: string, code: number): boolean {
    const request = this.#memory.requestCoded(code);
    return request !== undefined && invitationOf(request, memberId)?.status === 'asked';
  }

  #ring(name: string | undefined): void {
    const silent = this.#memory.checkedIn
      .map((id) => this.#memory.member(id))
      .find((member) => member.name === name && member.checkIn?.silence?.rung === 'stewards');
    const { chance } = this.#year;
    if (!silent || !chance.happens(isReached)) return;
    const at = new Date(this.#now.getTime() + chance.length(stewardRingsWithinMs));
    this.#agenda.put(at, () => {
      if (this.#memory.member(silent.id).checkIn?.silence) this.#text(silent.id, fine);
    });
  }

  #whenUp(at: Date): Date {
    const { timezone } = this.#year.community;
    const { hour } = clockOf(at, timezone);
    if (hour >= sleepsUntilHour && hour < sleepsFromHour) return at;
    return new Date(nextAt(upAt, at, timezone).getTime() + this.#year.chance.whole(0, 120) * minuteMs);
  }
}
