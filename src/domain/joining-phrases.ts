// What is said where somebody joins a community.
import type { Name, Numbered } from './spoken-forms.ts';

export interface JoiningSayings {
  welcome: { community: string };
  askJoinCode: { community: string };
  wrongJoinCode: object;
  welcomeNewcomer: { community: string; code: string };
  // To a newcomer, until a member vouches for them
  ownCode: { code: string };
  /** They can't vouch for others. */
  vouchTooNew: { code: string };
  /** `vouchCode`: theirs; `code`: of the request. */
  tooNewForThis: { code: number; vouchCode: string };
  partedAsTooNew: { code: number };
  /** Of what they offer, some waits for that. */
  offersWait: { code: string };
  votesLater: object;
  notVouchedYet: { code: string };
  vouchedFor: object;
  vouchTakenBack: { code: string };
  // To whoever vouches
  vouched: object;
  noSuchNewcomer: object;
  vouchAgain: { code: string };
  codeUsed: object;
  codeRunOut: object;
  vouchClosed: object;
  vouchedEnough: object;
  askTakeBack: { name: Name; code: string };
  takenBack: { name: Name };
  /** Nobody has vouched for them: they can't be a buddy, or a steward. */
  buddyTooNew: { name: Name };
  proposalTooNew: { name: Name };
  alreadyMember: object;
  askName: object;
  named: { name: string };
  askWho: { names: readonly Numbered[] };
}
