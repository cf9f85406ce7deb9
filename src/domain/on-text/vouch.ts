// A member vouches for a newcomer whom they know, with the code that the newcomer was told; the same code once more takes that back.
import type { Contact, Vouches } from '../people.ts';
import type { Phrase } from '../phrases.ts';
import type { Request } from '../request.ts';
import { newcomersOf, takeBackVouch, vouchForAll } from '../vouched.ts';
import {
  closedForMs,
  isNewcomer,
  mostVouches,
  mostWrongCodes,
  takesBackWithinMs,
  vouchesCountForMs,
} from '../vouching.ts';
import { codeOf, holds } from '../vouching-code.ts';
import { contactOf, memberOf, reply, type Scene } from './scene.ts';

/** False where the text is no vouching. */
export function vouch(scene: Scene): boolean {
  const code = codeIn(scene);
  if (code !== undefined) vouchFor(scene, code);
  return code !== undefined;
}

/** Who of a phone has written it is known only now, and whose code it is was not looked up: once more. */
export function vouchAgain(scene: Scene): boolean {
  const code = codeIn(scene);
  if (code !== undefined) reply(scene, { say: 'vouchAgain', code });
  return code !== undefined;
}

function codeIn({ text: { reading } }: Scene): string | undefined {
  const { meaning, argument } = reading;
  return meaning === 'join' && argument !== undefined && /^\d{4}$/.test(argument) ? argument : undefined;
}

/** JOIN alone: who is new hears their code, anybody else that they are in. */
export function onJoin(scene: Scene): void {
  if (isNew(scene)) reply(scene, { say: 'ownCode', code: codeOf(scene.decision, contactOf(scene).id) });
  else reply(scene, { say: 'alreadyMember' });
}

/** They want to help where the asker may be alone: kindly, not yet. */
export const tellTooNew = (scene: Scene, { code }: Pick<Request, 'code'>): void =>
  reply(scene, { say: 'tooNewForThis', code, vouchCode: codeOf(scene.decision, contactOf(scene).id) });

const isNew = (scene: Scene): boolean => isNewcomer(memberOf(scene), scene.decision.community);

/** True where the same code is waited for once more. */
export function vouchFor(scene: Scene, code: string): boolean {
  if (isNew(scene)) {
    const own = codeOf(scene.decision, contactOf(scene).id);
    reply(scene, { say: own === code ? 'ownCode' : 'vouchTooNew', code: own });
    return false;
  }
  const phrase = outcomeOf(scene, code);
  reply(scene, phrase);
  return phrase.say === 'askTakeBack';
}

function outcomeOf(scene: Scene, code: string): Phrase {
  const { decision, memberId } = scene;
  const { now } = decision;
  const { closedUntil } = vouchesOf(scene);
  if (closedUntil !== undefined && closedUntil > now) return { say: 'vouchClosed' };
  const meant = decision.allContacts().find(({ vouchCode }) => vouchCode === code);
  if (!meant) return wrongCode(scene);
  if (!holds(meant, now)) return { say: 'codeRunOut' };
  if (newcomersOf(meant, decision).length > 0) return give(scene, meant);
  const isOwn = meant.members.some(({ vouchedById }) => vouchedById === memberId);
  return isOwn ? takeBack(scene, meant, code) : { say: 'codeUsed' };
}

/** Whoever tries one after another is stopped for a day; whoever mistyped has tries left. */
function wrongCode(scene: Scene): Phrase {
  const wrong = vouchesOf(scene).wrong + 1;
  if (wrong < mostWrongCodes) {
    note(scene, { wrong });
    return { say: 'noSuchNewcomer' };
  }
  note(scene, { wrong: 0, closedUntil: after(scene, closedForMs) });
  return { say: 'vouchClosed' };
}

function give(scene: Scene, { id: contactId }: Contact): Phrase {
  const { decision, memberId } = scene;
  const given = vouchesOf(scene).given.filter(({ since }) => since > after(scene, -vouchesCountForMs));
  if (given.length >= mostVouches && !memberOf(scene).steward) return { say: 'vouchedEnough' };
  note(scene, { given: [...given, { since: decision.now }], wrong: 0 });
  vouchForAll(decision, contactId, memberId);
  return { say: 'vouched' };
}

/** Not on a code that was only sent twice: it is asked first. */
function takeBack(scene: Scene, { id: contactId, members }: Contact, code: string): Phrase {
  const { decision, memberId } = scene;
  const { takesBack } = vouchesOf(scene);
  const name = members.find(({ vouchedById }) => vouchedById === memberId)?.name;
  if (takesBack?.code !== code || takesBack.until <= decision.now) {
    note(scene, { takesBack: { code, until: after(scene, takesBackWithinMs) } });
    return { say: 'askTakeBack', name, code };
  }
  note(scene, { takesBack: undefined });
  takeBackVouch(decision, contactId, memberId);
  return { say: 'takenBack', name };
}

const after = ({ decision }: Scene, ms: number): Date => new Date(decision.now.getTime() + ms);

const vouchesOf = (scene: Scene): Vouches =>
  contactOf(scene).dialogue.vouches?.[scene.memberId] ?? { given: [], wrong: 0 };

function note(scene: Scene, change: Partial<Vouches>): void {
  const { id, dialogue } = contactOf(scene);
  const vouches = { ...dialogue.vouches, [scene.memberId]: { ...vouchesOf(scene), ...change } };
  scene.decision.saveDialogue(id, { vouches });
}
