// A round: what somebody could use, what they could give, and when, each by numbers of a list; kept once it was said back.

import { conversationsOf } from '../../conversations.ts';
import type { Decision } from '../../decision.ts';
import { writeHours } from '../../hours.ts';
import type { Kind } from '../../kinds.ts';
import type { Question } from '../../question.ts';
import { hoursOfPart, hoursSaid, partOfHours, weekParts } from '../../sharing.ts';
import { kindChoices, notOffered } from '../choices.ts';
import { askBack, invitedTo, memberOf, ownRequests, reply, type Scene, settle } from '../scene.ts';
import { askArea } from '../settings.ts';
import { decided, type Taking } from './yes-or-no.ts';

export function askCouldUse(decision: Decision, memberId: string): void {
  const { community } = decision;
  const phrase = { say: 'couldUse', community: community.name, kinds: kindChoices(community) } as const;
  decision.ask(decision.member(memberId).contactId, { ask: 'couldUse' }, phrase, memberId);
}

type KindList = ReturnType<typeof kindChoices>;

/** Whose answer it is: of a household whoever was asked. */
const asAsked = (scene: Scene, { memberId = scene.memberId }: Question): Scene => ({ ...scene, memberId });

export const takeCouldUse: Taking<'couldUse'> = (writing, question) =>
  takeKinds(writing, question, kindChoices(writing.decision.community), (scene, use) => usedBy(scene, use));

export const takeCouldGive: Taking<'couldGive'> = (writing, question) => {
  const { community } = writing.decision;
  const kinds = notOffered(community, memberOf(asAsked(writing, question)));
  return takeKinds(writing, question, kinds, (scene, give) => givenBy(scene, question.use, give));
};

/** They could use these. What they offer already they need not say once more. */
export function usedBy(scene: Scene, use: readonly Kind[]): void {
  const { skills } = memberOf(scene);
  const kinds = notOffered(scene.decision.community, memberOf(scene));
  if (kinds.length === 0) return givenBy(scene, use, []);
  askBack(scene, { ask: 'couldGive', use }, { say: 'couldGive', kinds, offered: skills });
}

/** They could give these besides what they offer. */
export function givenBy(scene: Scene, use: readonly Kind[], give: readonly Kind[]): void {
  if (use.length === 0 && give.length === 0) return keep(scene, { use, give }, 'shareNothing');
  const { hours } = memberOf(scene);
  askBack(scene, { ask: 'shareWhen', use, give }, { say: 'shareWhen', hours: hours && writeHours(hours) });
}

function takeKinds(
  writing: Scene,
  question: Question & { ask: 'couldUse' | 'couldGive' },
  list: KindList,
  then: (scene: Scene, kinds: readonly Kind[]) => void,
): boolean {
  const kinds = kindsIn(writing, list);
  if (kinds === undefined) return isUnclear(writing) && sayUnclear(writing, question);
  settle(writing, question);
  const scene = asAsked(writing, question);
  if (kinds === 'none' && isLeaving(writing)) keep(scene, { use: [], give: [] }, 'shareNothing');
  else then(scene, kinds === 'none' ? [] : kinds);
  return true;
}

/** While a neighbor listens, or waits for a yes or no, words are for them; numbers are for us. */
const isToUs = (scene: Scene): boolean =>
  conversationsOf(scene.decision, scene.memberId).length === 0 && invitedTo(scene, 'asked').length === 0;

/** `none`: of these nothing. `undefined` where the text names none of the list, or more than that. */
function kindsIn(scene: Scene, list: KindList): readonly Kind[] | 'none' | undefined {
  const { choice, choices, code, meaning, kinds } = scene.text.reading;
  const digits = choices ?? (choice === undefined ? undefined : [choice]);
  if (digits) return kindsOf(digits, list);
  if (code !== undefined || !isToUs(scene)) return undefined;
  if (meaning === 'no' || isLeaving(scene)) return 'none';
  const named = meaning === 'offer' ? (kinds ?? []) : [bareKind(scene)];
  const known = list.map(({ kind }) => kind).filter((kind) => named.includes(kind));
  return known.length > 0 ? known : undefined;
}

function kindsOf(digits: readonly number[], list: KindList): readonly Kind[] | 'none' | undefined {
  if (digits.every((digit) => digit === 0)) return 'none';
  const kinds = digits.map((digit) => list.find((each) => each.digit === digit)?.kind);
  return kinds.every((kind) => kind !== undefined)
    ? list.map(({ kind }) => kind).filter((kind) => kinds.includes(kind))
    : undefined;
}

const mostWords = 3;

/** "A ride", "soup": a kind of help and nothing else. With a time it may be needed just then. */
function bareKind({ text: { reading, body } }: Scene) {
  const { kind, meaning, explicit, when } = reading;
  const isBare = meaning === 'need' && !explicit && when === undefined && body.trim().split(/\s+/).length <= mostWords;
  return isBare ? kind : undefined;
}

/** "Skip", "later": not this time. */
const isLeaving = (scene: Scene): boolean => {
  const { meaning, code } = scene.text.reading;
  return meaning === 'later' || (meaning === 'withdraw' && code === undefined && ownRequests(scene).length === 0);
};

/** Numbers that are not of the list, or words that mean nothing to the line. */
function isUnclear(scene: Scene): boolean {
  const { choice, choices, meaning, explicit, code } = scene.text.reading;
  if (choice !== undefined || choices !== undefined) return true;
  return meaning === 'talk' && !explicit && code === undefined && isToUs(scene);
}

/** Not in a call: there the menu says it once more. */
function sayUnclear(scene: Scene, question: Question): boolean {
  if (scene.text.spoken) return false;
  reply(asAsked(scene, question), { say: 'shareUnclear' });
  return true;
}

const asBeforeDigit = 4;

export const takeShareWhen: Taking<'shareWhen'> = (writing, question) => {
  const scene = asAsked(writing, question);
  const said = whenIn(scene);
  if (said === undefined) return isUnclear(writing) && sayUnclear(writing, question);
  settle(writing, question);
  const { use, give } = question;
  const hours = said === 'same' ? undefined : said;
  const when = hoursSaid(hours, memberOf(scene).hours);
  const phrase = { use, give: give.length > 0 ? allGiven(scene, give) : [], hours: when && writeHours(when) };
  askBack(scene, { ask: 'shareRight', use, give, hours }, { say: 'shareRight', ...phrase });
  return true;
};

const allGiven = (scene: Scene, give: readonly Kind[]): readonly Kind[] => [
  ...new Set([...memberOf(scene).skills, ...give]),
];

/** Hours as `parseHours` reads them, `any`, or `same`: as they are. */
function whenIn(scene: Scene): string | undefined {
  const { choice, meaning, argument, code } = scene.text.reading;
  if (choice !== undefined) {
    const part = weekParts[choice - 1];
    if (part) return hoursOfPart[part];
    return choice === asBeforeDigit && memberOf(scene).hours ? 'same' : undefined;
  }
  return code === undefined && meaning === 'hours' && argument !== undefined && hoursSaid(argument, []) !== undefined
    ? argument
    : undefined;
}

export const takeShareRight: Taking<'shareRight'> = decided((writing, question, yes) => {
  const scene = asAsked(writing, question);
  if (yes) keep(scene, question, 'shareThanks');
  else askCouldUse(scene.decision, scene.memberId);
});

interface Shared {
  readonly use: readonly Kind[];
  readonly give: readonly Kind[];
  readonly hours?: string | undefined;
}

function keep(scene: Scene, { use, give, hours }: Shared, say: 'shareThanks' | 'shareNothing'): void {
  const { decision, memberId } = scene;
  decision.keep({ do: 'keepWishes', memberId, wishes: { kinds: use, when: partOfHours(hours) } });
  const member = memberOf(scene);
  if (give.length > 0)
    decision.saveMember({ ...member, skills: allGiven(scene, give), hours: hoursSaid(hours, member.hours) });
  reply(scene, { say });
  if (give.length > 0 && member.place === undefined) askArea(scene, false);
}
