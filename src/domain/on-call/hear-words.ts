// Words that no menu asked for are taken as a text would be; what would be texted back is said.
import { conversationsOf } from '../conversations.ts';
import type { HeldText } from '../held-text.ts';
import { takeAnswer } from '../on-text/answers/take.ts';
import { takeCare } from '../on-text/care.ts';
import { offerChange } from '../on-text/change.ts';
import { onMeaning } from '../on-text/meanings.ts';
import { relayByCode } from '../on-text/relay.ts';
import { contactOf, type Scene } from '../on-text/scene.ts';
import { askWhatWasMeant } from '../on-text/unsure.ts';
import { takeVoting } from '../on-text/voting.ts';
import { vouch } from '../on-text/vouch.ts';
import type { Meaning } from '../reading.ts';
import { followQuestion } from './follow-question.ts';
import { hearWishes } from './giving.ts';
import { isKeptOut } from './kept-out.ts';
import type { Turn } from './turn.ts';

/** What calls have a menu for. */
const places: { readonly [M in Meaning]?: (turn: Turn) => void } = {
  status: (turn) => turn.go({ menu: 'requests', index: 0 }),
  help: (turn) => turn.start({ menu: 'main' }),
  optout: (turn) => turn.go({ menu: 'stop' }),
};

/** What has no meaning in a call, or not by words alone. */
const notByWords: readonly Meaning[] = ['talk', 'optin', 'join'];

/** In the midst of asking, what answers nothing there is taken for nothing else: the need would be lost with it. */
const answersOnly: readonly Meaning[] = ['yes', 'no', 'later'];

const isBeside = ({ place, text }: Turn): boolean => 'need' in place && answersOnly.includes(text.reading.meaning);

/** False where the words mean nothing that the line could do. */
export const hearWords = (turn: Turn): boolean =>
  turn.heard.by === 'words' &&
  turn.member !== undefined &&
  !isKeptOut(turn) &&
  !isBeside(turn) &&
  hearText(turn, turn.heard.text);

/** "12 at 11 am", "12 I wait downstairs", or another time for their only request. */
function saidDifferently(turn: Turn, scene: Scene): boolean {
  const { code, meaning } = scene.text.reading;
  if (code === undefined) return meaning === 'talk' && offerChange(scene);
  const before = turn.said.length;
  if (!relayByCode(scene, conversationsOf(scene.decision, scene.memberId), code)) return false;
  if (turn.said.length === before) turn.say({ say: 'wordPassedOn' });
  return true;
}

/** As `hearWords`, of what a member said before. */
export function hearText(turn: Turn, text: HeldText): boolean {
  const scene = { ...turn.scene, text };
  const { meaning } = text.reading;
  const before = contactOf(scene).dialogue.questions;
  if (text.care?.care === 'wishes' && !text.care.off) {
    hearWishes(turn);
    return true;
  }
  if (!takeCare(scene) && !takeVoting(scene) && !takeAnswer(scene) && !vouch(scene) && !saidDifferently(turn, scene)) {
    if (notByWords.includes(meaning)) return false;
    const go = places[meaning];
    if (go) {
      go(turn);
      return true;
    }
    if (!askWhatWasMeant(scene)) onMeaning(scene);
  }
  turn.speakAs(scene.memberId);
  followQuestion(turn, before);
  return true;
}
