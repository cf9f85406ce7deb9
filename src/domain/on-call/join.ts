// A number that nobody knows: its owner joins by the community's rule, with keys and their voice.
import { newContact } from '../new-contact.ts';
import { enroll, enrollNewcomer } from '../on-text/enroll.ts';
import type { Contact } from '../people.ts';
import type { Meaning } from '../reading.ts';
import { keysFor } from './letter-keys.ts';
import { choose, type MenuAt, manyKeys, oneKey } from './menu.ts';
import { toSteward } from './steward.ts';
import type { Turn } from './turn.ts';

export const welcome: MenuAt<'welcome'> = {
  ask: ({ decision: { community } }) => oneKey({ say: 'newNumber', community: community.name }),
  take: (turn) => {
    const { heard } = turn;
    if (heard.by === 'words' && comesFor.includes(heard.text.reading.meaning)) {
      turn.change({ held: heard.text });
      join(turn);
      return true;
    }
    return choose(
      turn,
      () => join(turn),
      () => toSteward(turn),
    );
  },
};

/** Who says one of these comes to stay, and what they said goes on as soon as they are in. */
const comesFor: readonly Meaning[] = ['need', 'offer', 'yes', 'join', 'optin'];

function join(turn: Turn): void {
  const { joining } = turn.decision.community;
  switch (joining) {
    case 'open':
      return comeIn(turn, enroll);
    case 'code':
      return turn.go({ menu: 'joinCode' });
    case 'vouch':
      return comeIn(turn, enrollNewcomer);
    default:
      joining satisfies never;
  }
}

/** Makes the caller a member who is reached by voice; from there on they are asked their name. */
function comeIn(turn: Turn, how: typeof enroll): void {
  const member = how(turn.decision, callerOf(turn), 'voice');
  turn.change({ memberId: member.id });
  turn.start({ menu: 'firstName' });
}

/** The caller's contact in the language they chose, stored or not. */
function callerOf(turn: Turn): Contact {
  const { decision, contact, state } = turn;
  const { from } = decision.snapshot;
  if (contact) return { ...contact, language: state.language };
  if (!from) throw new Error('a call comes from somewhere');
  return newContact(decision.snapshot, from.phone, from.line, state.language);
}

export const joinCode: MenuAt<'joinCode'> = {
  ask: ({ decision: { community } }) => manyKeys(community.joinCode?.length ?? 1, { say: 'askCodeByKeys' }),
  take: (turn) => {
    const { heard, decision } = turn;
    const code = decision.community.joinCode ?? '';
    const isRight =
      heard.by === 'keys'
        ? heard.keys === keysFor(code)
        : heard.by === 'words' && heard.text.body.toLowerCase().includes(code.toLowerCase());
    if (isRight) comeIn(turn, enroll);
    else turn.say({ say: 'wrongCodeByKeys' });
    return true;
  },
};
