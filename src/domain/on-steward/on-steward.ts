// A steward acts: each action is decided on, answered, and written down for good, also where nothing came of it.
import type { Decision } from '../decision.ts';
import type { StewardActed } from '../event.ts';
import type { StewardAct } from '../steward-act.ts';
import { add } from './add.ts';
import { announce, stopAnnouncement } from './announce.ts';
import { askForGap } from './ask-for-gap.ts';
import { askMore } from './ask-more.ts';
import { assign } from './assign.ts';
import { block, unblock } from './block.ts';
import { call } from './call.ts';
import { changeSettings } from './change-settings.ts';
import { close } from './close.ts';
import { edit } from './edit.ts';
import { forget } from './forget.ts';
import { letMeet } from './let-meet.ts';
import { note } from './note.ts';
import { record } from './record.ts';
import { reopen } from './reopen.ts';
import { endShift, handOver, setShift, takeOver } from './rota.ts';
import { startRound, stopRound } from './round.ts';
import { answerSecond } from './second.ts';
import { type Result, refused, type Stewarding } from './stewarding.ts';
import { endStorm, setStormList, startStorm } from './storm.ts';
import { takeBackAsSteward, vouchAsSteward } from './vouch.ts';
import { write } from './write.ts';

type Acting<A extends StewardAct> = (stewarding: Stewarding<A>) => Result;

const acting: { readonly [Do in StewardAct['do']]: Acting<Extract<StewardAct, { do: Do }>> } = {
  assign,
  askMore,
  write,
  close,
  call,
  reopen,
  letMeet,
  note,
  edit,
  add,
  block,
  unblock,
  forget,
  vouch: vouchAsSteward,
  takeBackVouch: takeBackAsSteward,
  answerSecond,
  takeOver,
  setShift,
  endShift,
  handOver,
  changeSettings,
  announce,
  stopAnnouncement,
  startRound,
  stopRound,
  askForGap,
  startStorm,
  endStorm,
  setStormList,
  record,
};

export function onStewardActed(decision: Decision, { byId, channel, act }: StewardActed): void {
  const { answer, isDone, memberIds, before } = carryOut({ decision, byId, channel, act });
  const requestId = 'requestId' in act ? act.requestId : undefined;
  const details = { act, answer, isDone, before };
  decision.keep({ do: 'audit', entry: { byId, channel, kind: act.do, requestId, memberIds, details } });
  // Whoever is at the desk reads the answer there.
  if (channel !== 'desk') decision.tell(byId, answer);
}

function carryOut(stewarding: Stewarding): Result {
  const { decision, byId, act } = stewarding;
  const isSteward = decision.snapshot.stewards.some(({ memberId }) => memberId === byId);
  return isSteward ? (acting[act.do] as Acting<StewardAct>)(stewarding) : refused({ say: 'notSteward' });
}
