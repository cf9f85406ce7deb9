// What is noted down in the simulated year, to be counted at its end.
import { mayWake } from '../src/domain/at-any-hour.ts';
import type { Community } from '../src/domain/community.ts';
import type { Effect } from '../src/domain/effect.ts';
import type { Contact } from '../src/domain/people.ts';
import type { SayingId } from '../src/domain/phrases.ts';
import { canWaitUntil, isResting, restsUntil } from '../src/domain/quiet.ts';
import { isFull, type Request } from '../src/domain/request.ts';
import type { Memory } from './memory.ts';

const weekMs = 7 * 24 * 60 * 60_000;
const awakeForMs = 30 * 60_000;

/** Why a text came in its reader's quiet hours. `none`: nothing allows it. */
export type NightReason = 'listed' | 'answer' | 'awake' | 'soon' | 'none';

interface Sent {
  readonly text: Extract<Effect, { do: 'text' }>;
  readonly at: Date;
  readonly isAnswer: boolean;
  readonly requestId?: string | undefined;
}

const add = (to: Map<string, number>, id: string, more: number): void => void to.set(id, (to.get(id) ?? 0) + more);

export class Ledger {
  /** How often somebody was asked, by member. */
  readonly asked = new Map<string, number>();
  /** The same, of the times when somebody else could have been asked instead. */
  readonly askedByChoice = new Map<string, number>();
  /** How often they would have been asked then if each of those who could help had been as likely as the other. */
  readonly evenShare = new Map<string, number>();
  /** Somebody was asked more often in seven days than they, or the community, want it. */
  overLimit = 0;
  /** From when a request was opened to when it had its helpers, in ms. */
  readonly waitsMs: number[] = [];
  /** missed: neither the question nor its repetition was answered · buddy, stewards: who was told then. */
  readonly checkIns = { asked: 0, missed: 0, buddy: 0, stewards: 0, heardOf: 0 };
  /** Texts in their readers' quiet hours, by what allows them. */
  readonly nights: Record<NightReason, number> = { listed: 0, answer: 0, awake: 0, soon: 0, none: 0 };
  readonly said = new Map<SayingId, number>();
  readonly #lately = new Map<string, Date[]>();
  readonly #matched = new Set<string>();

  readonly #community: Community;
  readonly #memory: Memory;

  constructor(community: Community, memory: Memory) {
    this.#community = community;
    this.#memory = memory;
  }

  noteAsked(memberIds: readonly string[], eligible: readonly string[], now: Date): void {
    const isChoice = eligible.some((id) => !memberIds.includes(id));
    if (isChoice) for (const id of eligible) add(this.evenShare, id, memberIds.length / eligible.length);
    for (const id of memberIds) {
      add(this.asked, id, 1);
      if (isChoice) add(this.askedByChoice, id, 1);
      const lately = [...(this.#lately.get(id) ?? []).filter((at) => at.getTime() > now.getTime() - weekMs), now];
      this.#lately.set(id, lately);
      const limit = this.#memory.member(id).asksPerWeek ?? this.#community.boundaries.asksPerWeek;
      if (lately.length > limit) this.overLimit += 1;
    }
  }

  /** What repeats is opened days ahead: its wait says nothing. */
  noteRequest(request: Request, now: Date): void {
    if (request.status !== 'matched' || !isFull(request) || this.#matched.has(request.id)) return;
    this.#matched.add(request.id);
    if (request.series === undefined) this.waitsMs.push(now.getTime() - request.openedAt.getTime());
  }

  /** What has been done for whoever did not answer how they are. */
  noteContact({ members }: Contact): void {
    for (const { id, checkIn } of members) {
      const before = this.#memory.member(id).checkIn?.silence?.rung;
      const now = checkIn?.silence?.rung;
      if (before === now && now !== 'asked') continue;
      const { checkIns } = this;
      const wasMissed = before === 'buddy' || before === 'looking' || before === 'stewards';
      if (now === 'asked' && checkIn?.silence?.since !== this.#memory.member(id).checkIn?.silence?.since)
        checkIns.asked += 1;
      if (before === 'again' && now !== undefined && now !== 'help') checkIns.missed += 1;
      if (now === 'buddy') checkIns.buddy += 1;
      if (now === 'stewards') checkIns.stewards += 1;
      if (wasMissed && now === undefined) checkIns.heardOf += 1;
    }
  }

  noteText({ text, at, isAnswer, requestId }: Sent): void {
    const { say } = text.phrase;
    this.said.set(say, (this.said.get(say) ?? 0) + 1);
    const contact = this.#memory.contacts.get(text.to.contactId);
    const reader = contact?.members.find(({ id }) => id === text.to.memberId);
    if (!isResting(reader, this.#community, at)) return;
    const heardAt = this.#memory.heardAt(text.to.contactId);
    const isAwake = heardAt !== undefined && at.getTime() - heardAt.getTime() < awakeForMs;
    const about = requestId === undefined ? undefined : this.#memory.requests.get(requestId);
    const morning = restsUntil(reader, this.#community, at);
    // What nobody finished asking for is no request yet; it is told at night where it is needed at night.
    const isSoon =
      say === 'stewardUnfinished' || (about !== undefined && !canWaitUntil(morning, about, at, this.#community));
    const because = mayWake(say) ? 'listed' : isAnswer ? 'answer' : isAwake ? 'awake' : isSoon ? 'soon' : 'none';
    this.nights[because] += 1;
  }
}
