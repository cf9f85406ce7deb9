// CHECK IN, BUDDY, IF I DON'T ANSWER and STORM LIST: how somebody wishes to be looked after. KIND WORDS: what they were thanked with. MY WISHES: what they could use.
// MONTHLY: whether they hear each month how many gave and received.
import type { CareCommand, CareWord } from '../care-command.ts';
import { callOff, keepCheckIn, nextTimeFor, settleWhere } from '../check-ins.ts';
import { isNewcomer } from '../vouching.ts';
import { clockOf } from '../when.ts';
import { endFriends, tellFriends, wishForFriend } from './friends.ts';
import { readKindWords } from './kind-words.ts';
import { hearMonths } from './months.ts';
import { type Meant, membersMeant } from './person-meant.ts';
import { memberOf, reply, type Scene } from './scene.ts';
import { onStormList } from './storm-list.ts';
import { dropWishes, readWishes } from './wishes.ts';

/** False where the text is none of these. */
export function takeCare(scene: Scene): boolean {
  const { care } = scene.text;
  if (care) onCare(scene, care);
  return care !== undefined;
}

export function onCare(scene: Scene, command: CareCommand): void {
  if ('lacking' in command) return teach(scene, command.care);
  if (command.care === 'wishes') return command.off ? dropWishes(scene) : readWishes(scene);
  if (command.care === 'months') return hearMonths(scene, !command.off);
  if (command.care === 'storm') return onStormList(scene, command.wish);
  if ('off' in command) return off[command.care](scene);
  switch (command.care) {
    case 'checkIn':
      return setCheckIn(scene, command.at);
    case 'buddy':
      return chooseBuddy(scene, 'phone' in command ? { phone: command.phone } : { name: command.name });
    case 'ifSilent':
      if ('most' in command) return reply(scene, { say: 'ifSilentTooLong', most: command.most });
      keepCheckIn(scene.decision, memberOf(scene), { ifSilent: command.words });
      return reply(scene, { say: 'ifSilentKept' });
    case 'friend':
      return wishForFriend(scene, 'phone' in command ? { phone: command.phone } : { name: command.name }, command.time);
    case 'kindWords':
      return readKindWords(scene);
    default:
      command satisfies never;
  }
}

/** What they have of it, and how it is said. */
function teach(scene: Scene, word: CareWord): void {
  if (word === 'friend') tellFriends(scene);
  reply(scene, { say: 'careUsage', word });
}

function setCheckIn(scene: Scene, at: string): void {
  const { decision } = scene;
  const member = memberOf(scene);
  const nextAt = nextTimeFor(decision, member, at);
  const kept = keepCheckIn(decision, member, { at, nextAt });
  const clock = clockOf(nextAt, member.timezone ?? decision.community.timezone);
  const buddy = kept.checkIn?.buddy;
  const name = buddy && decision.findMember(buddy.memberId)?.name;
  reply(scene, buddy?.agreed ? { say: 'checkInSetWithBuddy', at: clock, name } : { say: 'checkInSet', at: clock });
}

const off: Readonly<Record<CareWord, (scene: Scene) => void>> = {
  checkIn: (scene) => {
    callOff(scene.decision, scene.memberId, 'heard');
    keepCheckIn(scene.decision, memberOf(scene), { at: undefined, nextAt: undefined });
    reply(scene, { say: 'checkInOff' });
  },
  buddy: (scene) => {
    partWithBuddy(scene);
    reply(scene, { say: 'buddyOff' });
  },
  friend: endFriends,
  ifSilent: (scene) => {
    keepCheckIn(scene.decision, memberOf(scene), { ifSilent: undefined });
    reply(scene, { say: 'ifSilentOff' });
  },
};

/** Whoever was the buddy, or was asked to be, is not asked about it any more. */
function partWithBuddy(scene: Scene): void {
  const { decision, memberId } = scene;
  const member = memberOf(scene);
  const before = decision.findMember(member.checkIn?.buddy?.memberId ?? '');
  if (!before) return;
  keepCheckIn(decision, member, { buddy: undefined });
  settleWhere(decision, before.contactId, (question) => 'forId' in question && question.forId === memberId);
  decision.tell(before.id, { say: 'noLongerBuddy', name: member.name }, { canWait: true });
}

function chooseBuddy(scene: Scene, meant: Meant): void {
  const { decision } = scene;
  const [found, another] = membersMeant(scene, meant);
  if (!found) return reply(scene, { say: 'buddyUnknown' });
  // Of a household whoever answers is meant; of several by one name nobody is guessed.
  if (another && 'name' in meant) return reply(scene, { say: 'buddyUnclear', name: found.name });
  if (isNewcomer(found, decision.community)) return reply(scene, { say: 'buddyTooNew', name: found.name });
  const { buddy } = memberOf(scene).checkIn ?? {};
  if (buddy?.memberId !== found.id) partWithBuddy(scene);
  else if (buddy.agreed) return reply(scene, { say: 'buddyAgreed', name: found.name });
  const { id: forId, name } = keepCheckIn(decision, memberOf(scene), { buddy: { memberId: found.id, agreed: false } });
  decision.ask(found.contactId, { ask: 'beBuddy', forId }, { say: 'beBuddy', name }, found.id);
  reply(scene, { say: 'buddyAsked', name: found.name });
}
