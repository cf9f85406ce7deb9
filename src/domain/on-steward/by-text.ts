// What stewards text: the same actions as at the desk, each answered.
import { callOff } from '../check-ins.ts';
import { decided, type Taking } from '../on-text/answers/yes-or-no.ts';
import { askBack, memberOf, reply, type Scene, settle } from '../on-text/scene.ts';
import type { Request } from '../request.ts';
import { nameOfPlace } from '../spoken.ts';
import type { StewardAct } from '../steward-act.ts';
import type { StewardCommand } from '../steward-command.ts';
import { stormTold } from '../storm.ts';
import { membersNamed } from './named.ts';
import { onStewardActed } from './on-steward.ts';
import { tellOpen } from './open-list.ts';
import { putAgain } from './second.ts';
import { whoIsOnCall } from './who-is-on-call.ts';

/** False where the text is no command, or its writer no steward. */
export function takeCommand(scene: Scene): boolean {
  const { command } = scene.text;
  if (!command || !scene.decision.snapshot.stewards.some(({ memberId }) => memberId === scene.memberId)) return false;
  // Whoever looks after others is there.
  callOff(scene.decision, scene.memberId, 'heard');
  carryOut(scene, command);
  return true;
}

function carryOut(scene: Scene, command: StewardCommand): void {
  switch (command.command) {
    case 'open':
      return tellOpen(scene, command.page);
    case 'onCall':
      return command.takesOver ? act(scene, { do: 'takeOver' }) : reply(scene, whoIsOnCall(scene.decision));
    case 'round':
      return act(scene, { do: command.ends ? 'stopRound' : 'startRound' });
    case 'storm':
      return onStormCommand(scene, command.wants);
    case 'lacking':
      return reply(scene, { say: 'stewardUsage', word: command.word });
    case 'assign':
      return withRequest(scene, command.code, (request) => assignNamed(scene, request, command.name));
    case 'tell':
      return withRequest(scene, command.code, ({ id: requestId }) =>
        act(scene, { do: 'write', requestId, words: command.words }),
      );
    case 'close':
      return withRequest(scene, command.code, ({ id: requestId, status }) =>
        act(scene, { do: 'close', requestId, as: command.as ?? (status === 'matched' ? 'done' : 'withdrawn') }),
      );
    case 'more':
      return withRequest(scene, command.code, ({ id: requestId }) => act(scene, { do: 'askMore', requestId }));
    case 'together':
      return withRequest(scene, command.code, ({ id: requestId }) => act(scene, { do: 'letMeet', requestId }));
    default:
      command satisfies never;
  }
}

function act({ decision, memberId: byId }: Scene, action: StewardAct): void {
  onStewardActed(decision, { kind: 'stewardActed', byId, channel: 'text', act: action });
}

function onStormCommand(scene: Scene, wants: (StewardCommand & { command: 'storm' })['wants']): void {
  if (wants === 'end') return act(scene, { do: 'endStorm' });
  if (wants !== 'told') return act(scene, { do: 'startStorm', reason: wants });
  const { storm, stormPeople = [] } = scene.decision.snapshot;
  reply(scene, storm ? { say: 'stormStands', ...stormTold(storm, stormPeople) } : { say: 'stormUsage' });
}

function withRequest(scene: Scene, code: number, then: (request: Request) => void): void {
  const request = scene.decision.allRequests().find((candidate) => candidate.code === code);
  if (request) then(request);
  else reply(scene, { say: 'noRequestOfCode', code });
}

/** `name` is absent where the steward takes it on themself. */
function assignNamed(scene: Scene, { id: requestId, code }: Request, name: string | undefined): void {
  const { decision, memberId: own } = scene;
  if (name === undefined) return act(scene, { do: 'assign', requestId, memberId: own, agreed: true });
  const [only, ...others] = membersNamed(decision, requestId, name);
  if (!only) return reply(scene, { say: 'nobodyNamed', name, code });
  if (others.length === 0) return act(scene, { do: 'assign', requestId, memberId: only.id, agreed: only.id === own });
  const choices = [only, ...others].slice(0, 9);
  const memberIds = choices.map(({ id }) => id);
  const names = choices.map((member, index) => ({
    digit: index + 1,
    name: [member.name, nameOfPlace(member.place)].filter(Boolean).join(', '),
  }));
  askBack(scene, { ask: 'whichMember', requestId, memberIds }, { say: 'whichMember', code, names });
}

export const takeWhichMember: Taking<'whichMember'> = (scene, question) => {
  const memberId = question.memberIds[(scene.text.reading.choice ?? 0) - 1];
  if (memberId === undefined) return false;
  settle(scene, question);
  const { requestId } = question;
  act(scene, { do: 'assign', requestId, memberId, agreed: memberId === memberOf(scene).id });
  return true;
};

/** After this a YES may have been meant for something else. What it would do can't be undone, so that it is asked about once more. */
const freshForMs = 24 * 60 * 60_000;

const takeOpinion: Taking<'second'> = decided((scene, { opinionId, askedAt }, agrees) => {
  const { decision, memberId } = scene;
  const isFresh = decision.now.getTime() - askedAt.getTime() < freshForMs;
  if (agrees && !isFresh && putAgain(decision, memberId, opinionId)) return;
  act(scene, { do: 'answerSecond', opinionId, agrees });
});

/** Nobody else of the phone answers for the steward who was asked. */
export const takeSecond: Taking<'second'> = (scene, question) =>
  question.memberId === scene.memberId && takeOpinion(scene, question);
