// What is said where somebody joins a community.
import type { Numbered } from './spoken-forms.ts';

export interface JoiningSayings {
  welcome: { community: string };
  askJoinCode: { community: string };
  wrongJoinCode: object;
  askVouch: { community: string; code: string };
  vouched: object;
  noSuchNewcomer: object;
  alreadyMember: object;
  askName: object;
  named: { name: string };
  askWho: { names: readonly Numbered[] };
}
