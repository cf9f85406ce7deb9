// A steward acts: each action is decided on, answered, and written down for good, also where nothing came of it.
import type { Decision } from '../decision.ts';
import type { StewardActed } from '../event.ts';
import type { StewardAct } from '../steward-act.ts';
import { assign } from './assign.ts';
import { close } from './close.ts';
import { type Result, refused, type Stewarding } from './stewarding.ts';

type Acting<A extends StewardAct> = (stewarding: Stewarding<A>) => Result;

const acting: { readonly [Do in StewardAct['do']]: Acting<Extract<StewardAct, { do: Do }>> } = {
  assign,
  close,
};

export function onStewardActed(decision: Decision, { byId, channel, act }: StewardActed): void {
  const { answer, isDone, memberIds } = carryOut({ decision, byId, channel, act });
  const requestId = 'requestId' in act ? act.requestId : undefined;
  decision.audit({ byId, channel, kind: act.do, requestId, memberIds, details: { act, answer, isDone } });
  // Whoever is at the desk reads the answer there.
  if (channel !== 'desk') decision.tell(byId, answer);
}

function carryOut(stewarding: Stewarding): Result {
  const { decision, byId, act } = stewarding;
  const isSteward = decision.snapshot.stewards.some(({ memberId }) => memberId === byId);
  return isSteward ? (acting[act.do] as Acting<StewardAct>)(stewarding) : refused({ say: 'notSteward' });
}
