// event × snapshot → effects. The only way into the domain.

import { Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import type { Order } from './matching.ts';
import { onAnnouncementDue } from './on-announcement/due.ts';
import { onCallEnded } from './on-call/ended.ts';
import { onCallStepped } from './on-call/on-call.ts';
import { onDeliveryRefused } from './on-delivery/refused.ts';
import { onRecordingKept } from './on-recording/kept.ts';
import { onCodeAsked } from './on-steward/code-asked.ts';
import { onStewardActed } from './on-steward/on-steward.ts';
import { onText } from './on-text/on-text.ts';
import { onAlert } from './on-timer/alert.ts';
import { onCallOut } from './on-timer/call-out.ts';
import { onCheckIn } from './on-timer/check-in.ts';
import { onConfirm } from './on-timer/confirm.ts';
import { onCovered } from './on-timer/covered.ts';
import { onDigest } from './on-timer/digest.ts';
import { onExpiry } from './on-timer/expiry.ts';
import { onFollowUp } from './on-timer/follow-up.ts';
import { onFriends } from './on-timer/friends.ts';
import { onHoldOver } from './on-timer/hold-over.ts';
import { onLookBack } from './on-timer/look-back.ts';
import { onMonthOver } from './on-timer/month-over.ts';
import { onOffersAge } from './on-timer/offers-age.ts';
import { onPauseOver } from './on-timer/pause-over.ts';
import { onQuestion } from './on-timer/question.ts';
import { onReminder } from './on-timer/reminder.ts';
import { onRepeat } from './on-timer/repeat.ts';
import { onRoundOver } from './on-timer/round-over.ts';
import { onSecondOver } from './on-timer/second-over.ts';
import { onStormOver } from './on-timer/storm-over.ts';
import { onTalkWait } from './on-timer/talk-wait.ts';
import { onTermOver } from './on-timer/term-over.ts';
import { onUnheeded } from './on-timer/unheeded.ts';
import { onVotesOver } from './on-timer/votes-over.ts';
import { onVouching } from './on-timer/vouching.ts';
import { onWave } from './on-timer/wave.ts';
import type { Contact } from './people.ts';
import type { Request } from './request.ts';
import type { Snapshot } from './snapshot.ts';
import type { CommunityTimerKind, ContactTimerKind, RequestTimerKind, TimerSubject } from './timers.ts';

const onRequestTimer: Readonly<Record<RequestTimerKind, (decision: Decision, request: Request) => void>> = {
  wave: onWave,
  covered: onCovered,
  alert: onAlert,
  confirm: onConfirm,
  reminder: onReminder,
  followUp: onFollowUp,
  expiry: onExpiry,
  repeat: onRepeat,
  holdOver: onHoldOver,
  talkWait: onTalkWait,
  unheeded: onUnheeded,
};

const onContactTimer: Readonly<Record<ContactTimerKind, (decision: Decision, contact: Contact) => void>> = {
  question: onQuestion,
  pauseOver: onPauseOver,
  callOut: onCallOut,
  checkIn: onCheckIn,
  lookBack: onLookBack,
  offersAge: onOffersAge,
  vouching: onVouching,
  friends: onFriends,
};

const onCommunityTimer: Readonly<Record<CommunityTimerKind, (decision: Decision) => void>> = {
  digest: onDigest,
  secondOver: onSecondOver,
  roundOver: onRoundOver,
  votesOver: onVotesOver,
  termOver: onTermOver,
  monthOver: onMonthOver,
  stormOver: onStormOver,
};

/**
 * What to do about an event, given what is known. Pure: the same arguments, the same effects. `order`: in which neighbours are asked; a
 * simulation that compares orders gives another.
 */
export function decide(event: Event, snapshot: Snapshot, order?: Order): readonly Effect[] {
  const decision = new Decision(snapshot, order);
  switch (event.kind) {
    case 'textReceived':
      onText(decision, event);
      break;
    case 'timerFired':
      onTimer(decision, event.timer);
      break;
    case 'deliveryRefused':
      onDeliveryRefused(decision, event);
      break;
    case 'callStepped':
      onCallStepped(decision, event);
      break;
    case 'callEnded':
      onCallEnded(decision, event);
      break;
    case 'recordingKept':
      onRecordingKept(decision, event);
      break;
    case 'codeAsked':
      onCodeAsked(decision, event);
      break;
    case 'stewardActed':
      onStewardActed(decision, event);
      break;
    case 'announcementDue':
      onAnnouncementDue(decision);
      break;
    default:
      event satisfies never;
  }
  return decision.effects();
}

/** What a timer was about may be gone by now. */
function onTimer(decision: Decision, timer: TimerSubject): void {
  if ('requestId' in timer) {
    const request = decision.allRequests().find(({ id }) => id === timer.requestId);
    if (request) onRequestTimer[timer.kind](decision, request);
  } else if ('communityId' in timer) onCommunityTimer[timer.kind](decision);
  else {
    const contact = decision.sender();
    if (contact) onContactTimer[timer.kind](decision, contact);
  }
}
