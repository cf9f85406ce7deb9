// Every menu of the phone line, by its name.

import type { CallPlace, MenuId } from '../call-place.ts';
import type { CallAct } from '../call-script.ts';
import { aboutMe } from './about-me.ts';
import { day, half, hour } from './ask-day.ts';
import { kind } from './ask-kind.ts';
import { send } from './ask-send.ts';
import { when } from './ask-when.ts';
import { zip } from './ask-zip.ts';
import { bye } from './bye.ts';
import { askedHow, buddy, care, checkInHour, ifSilent } from './care.ts';
import { companyWait, someone } from './company.ts';
import { companyOffer, companyRoom } from './company-offer.ts';
import { beOnCall, desk } from './desk.ts';
import { firstName } from './first-name.ts';
import { friendsOffer, friendsRoom } from './friends.ts';
import { friends, friendsDay, friendsHour, friendsPhone } from './friends-keys.ts';
import { give, giveTo } from './give-to.ts';
import { giving, wishes } from './giving.ts';
import { identify } from './identify.ts';
import { joinCode, welcome } from './join.ts';
import { keptOut } from './kept-out-menu.ts';
import { language } from './language.ts';
import { letIn } from './let-in.ts';
import { lookAfter } from './look-after.ts';
import { main } from './main-menu.ts';
import type { Menu, MenuAt } from './menu.ts';
import { months } from './months.ts';
import { nearby } from './nearby.ts';
import { news } from './news.ts';
import { offer } from './offer.ts';
import { ownCode } from './own-code.ts';
import { limit, ownHours } from './own-hours.ts';
import { ownZip } from './own-place.ts';
import { newPin, pin } from './pin.ts';
import { propose, proposeAsking, proposeHelp } from './propose.ts';
import {
  proposeCount,
  proposeHours,
  proposeJoining,
  proposeKind,
  proposeRule,
  proposeSteward,
} from './proposed-values.ts';
import { question } from './question.ts';
import { reach, sendWord, talkAsSteward, wordForAll } from './reach.ts';
import { record } from './record.ts';
import { requests } from './requests.ts';
import { round } from './round.ts';
import { secondOpinion } from './second-opinion.ts';
import { pace, settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { ringStewards, steward } from './steward.ts';
import { callsInstead, stop } from './stop.ts';
import { storm, stormList, sureStorm } from './storm.ts';
import { partner, talk, withWhom } from './talk.ts';
import { closing, sureToTend, tend } from './tend.ts';
import { ballot, together } from './together.ts';
import type { Turn } from './turn.ts';
import { requestNumber, waiting } from './waiting.ts';
import { who } from './who.ts';
import { withheld } from './withheld.ts';
import { word } from './word.ts';

export const menus: { readonly [Id in MenuId]: MenuAt<Id> } = {
  language,
  who,
  welcome,
  withheld,
  callsInstead,
  keptOut,
  joinCode,
  ownCode,
  firstName,
  main,
  kind,
  when,
  day,
  hour,
  half,
  zip,
  send,
  requests,
  nearby,
  settings,
  giving,
  wishes,
  pace,
  aboutMe,
  offer,
  sharing,
  ownZip,
  ownHours,
  limit,
  care,
  askedHow,
  stormList,
  checkInHour,
  buddy,
  ifSilent,
  together,
  ballot,
  propose,
  proposeAsking,
  proposeHelp,
  months,
  friends,
  friendsDay,
  friendsHour,
  friendsPhone,
  friendsOffer,
  friendsRoom,
  proposeHours,
  proposeCount,
  proposeKind,
  proposeJoining,
  proposeSteward,
  proposeRule,
  letIn,
  stop,
  question,
  identify,
  news,
  word,
  partner,
  withWhom,
  talk,
  record,
  ringStewards,
  pin,
  newPin,
  steward,
  lookAfter,
  desk,
  beOnCall,
  round,
  storm,
  sureStorm,
  waiting,
  requestNumber,
  tend,
  giveTo,
  give,
  sureToTend,
  closing,
  reach,
  talkAsSteward,
  wordForAll,
  sendWord,
  secondOpinion,
  someone,
  companyWait,
  companyOffer,
  companyRoom,
  bye,
};

/** The menu the caller is in, at their place in it. */
export function menuAt(turn: Turn) {
  const { place } = turn;
  const menu = menus[place.menu] as Menu<CallPlace>;
  const ask = (): CallAct => menu.ask(turn, place);
  return {
    ask,
    take: (): boolean => menu.take(turn, place),
    takesSilence: menu.takesSilence ?? false,
    takesNine: menu.takesNine ?? false,
  };
}
