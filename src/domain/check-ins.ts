// What happens around somebody's check-in, wherever it is decided: the timer, who is told, and that it is over.
import { type CheckIn, type HowTheyAre, nextCheckInAt, type Silence } from './check-in.ts';
import { usualCheckIns } from './community.ts';
import type { Decision } from './decision.ts';
import type { Member } from './people.ts';
import type { Question } from './question.ts';
import { withAnswer } from './storm.ts';
import { nextAt } from './when.ts';

/** What is done for somebody who doesn't answer goes out before anything else. */
export const atOnce = { urgent: true } as const;

export const keepCheckIn = (decision: Decision, member: Member, change: Partial<CheckIn>): Member => {
  const kept = decision.saveMember({ ...member, checkIn: { ...member.checkIn, ...change } });
  const due = nextCheckInAt(decision.contact(kept.contactId).members);
  if (due) decision.setContactTimer('checkIn', kept.contactId, due);
  return kept;
};

/** The next time at which their own clock shows that. */
export const nextTimeFor = ({ now, community }: Decision, { timezone }: Member, at: string): Date =>
  nextAt(at, now, timezone ?? community.timezone);

export const stepFrom = ({ now, community }: Decision, steps = 1): Date =>
  new Date(now.getTime() + steps * (community.checkIns ?? usualCheckIns).tryAgainAfterMs);

/** A steward hears that somebody has not answered, and what they want known then. */
export function tellStewardsOfSilence(decision: Decision, member: Member, silence: Silence): void {
  const { id: askerId, name, checkIn } = member;
  decision.tellStewards({ say: 'stewardSilent', name, words: checkIn?.ifSilent ?? '' }, { ...atOnce, askerId });
  keepCheckIn(decision, member, { silence: { ...silence, rung: 'stewards', dueAt: undefined, stewardsTold: true } });
}

/** Something was heard of them: nothing more is done, and whoever was told of the silence hears so. */
export function callOff(decision: Decision, memberId: string, how: HowTheyAre): void {
  const member = decision.findMember(memberId);
  const silence = member?.checkIn?.silence;
  if (!member || !silence) return;
  keepCheckIn(decision, member, { silence: undefined, storm: withAnswer(member.checkIn ?? {}, how, decision.now) });
  settleWhere(decision, member.contactId, ({ ask, memberId: asked }) => ask === 'checkIn' && asked === member.id);
  const { name } = member;
  const buddy = silence.buddyTold && decision.findMember(member.checkIn?.buddy?.memberId ?? '');
  if (buddy) {
    settleWhere(decision, buddy.contactId, (question) => isAboutSilenceOf(question, member.id));
    decision.tell(buddy.id, { say: 'answeredAfterAll', name }, atOnce);
  }
  if (silence.stewardsTold)
    decision.tellStewards({ say: 'stewardAnswered', name, how }, { ...atOnce, askerId: member.id });
}

const isAboutSilenceOf = (question: Question, forId: string): boolean =>
  (question.ask === 'lookIn' || question.ask === 'lookedIn') && question.forId === forId;

export function settleWhere(decision: Decision, contactId: string, isOver: (question: Question) => boolean): void {
  for (const question of decision.contact(contactId).dialogue.questions)
    if (isOver(question)) decision.settle(contactId, question);
}

/** Those who chose this member to look in on them. */
const whoChose = (decision: Decision, memberId: string): readonly Member[] =>
  decision
    .allContacts()
    .flatMap(({ members }) => members)
    .filter(({ checkIn }) => checkIn?.buddy?.memberId === memberId);

/** Somebody leaves: whoever counted on them to look in hears so, and what was open goes to a steward. */
export function leaveAsBuddy(decision: Decision, memberId: string): void {
  for (const member of whoChose(decision, memberId)) {
    const left = keepCheckIn(decision, member, { buddy: undefined });
    decision.tell(member.id, { say: 'buddyGone', name: decision.findMember(memberId)?.name });
    const silence = left.checkIn?.silence;
    if (silence?.rung === 'buddy' || silence?.rung === 'looking') tellStewardsOfSilence(decision, left, silence);
  }
}

/** Somebody wants nothing more of the line: a steward hears that nobody asks them any more how they are. */
export function endCheckIn(decision: Decision, member: Member): void {
  const { at, storm } = member.checkIn ?? {};
  if (at === undefined && storm === undefined) return;
  callOff(decision, member.id, 'heard');
  const { name, id: askerId } = member;
  keepCheckIn(decision, decision.member(member.id), { at: undefined, nextAt: undefined, storm: undefined });
  decision.tellStewards({ say: 'stewardCheckInEnded', name }, { askerId });
}
