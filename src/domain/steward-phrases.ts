// What is said when stewards lend a hand: to them, and to whom it concerns.
import type { Name, SpokenRequest } from './spoken-forms.ts';
import type { Closing } from './steward-act.ts';

export interface StewardSayings {
  // To whoever is given a request
  assignedHelper: { name: Name; request: SpokenRequest };
  // To the people of a request that is closed
  closedForRequester: { code: number; as: Closing };
  closedForHelper: { code: number; as: Closing };
  // Answers to the steward
  assigned: { name: Name; request: SpokenRequest; agreed: boolean };
  takenAlready: { names: readonly Name[]; code: number };
  notTheirs: { name: Name; code: number };
  cannotBeTold: { name: Name };
  closed: { code: number; as: Closing };
  overAlready: { code: number };
  unknownToStewards: object;
  notSteward: object;
}
