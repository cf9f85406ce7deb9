// What is done about each meaning of a member's text that answers no question and goes to no neighbour.
import type { Meaning } from '../reading.ts';
import { onAnswer } from './answer.ts';
import { onCallMe } from './call-me.ts';
import { onDone } from './done.ts';
import { onForgetMe } from './forget-me.ts';
import { onDrop, onWithdraw } from './hand-back.ts';
import { onLanguage } from './language.ts';
import { onMe } from './me.ts';
import { onMenu } from './menu.ts';
import { onName } from './name.ts';
import { onNeed } from './need.ts';
import { onNotWith } from './not-with.ts';
import { onOffer } from './offer.ts';
import type { Scene } from './scene.ts';
import { onArea, onHours, onLimit, onPause, onResume } from './settings.ts';
import { onStatus } from './status.ts';
import { onTalk } from './talk.ts';
import { onThanks } from './thanks.ts';
import { onJoin } from './vouch.ts';

type OnText = (scene: Scene) => void;

/** These are decided before a text gets here. */
type Earlier = 'emergency' | 'optout';

const handlers: Readonly<Record<Exclude<Meaning, Earlier>, OnText>> = {
  need: onNeed,
  yes: (scene) => onAnswer(scene, 'yes'),
  no: (scene) => onAnswer(scene, 'no'),
  later: (scene) => onAnswer(scene, 'later'),
  question: (scene) => onAnswer(scene, 'question'),
  done: onDone,
  drop: onDrop,
  withdraw: onWithdraw,
  status: onStatus,
  offer: onOffer,
  area: onArea,
  hours: onHours,
  limit: onLimit,
  name: onName,
  language: onLanguage,
  pause: onPause,
  resume: onResume,
  thanks: onThanks,
  notWith: onNotWith,
  me: onMe,
  forget: onForgetMe,
  join: onJoin,
  optin: onMenu,
  call: onCallMe,
  help: onMenu,
  talk: onTalk,
};

export function onMeaning(scene: Scene): void {
  const { meaning } = scene.text.reading;
  if (meaning !== 'emergency' && meaning !== 'optout') handlers[meaning](scene);
}
