// One text of one member, while it is being decided on.
import type { Decision } from '../decision.ts';
import type { HeldText } from '../held-text.ts';
import type { Contact, Member } from '../people.ts';
import type { Phrase } from '../phrases.ts';
import type { Question } from '../question.ts';
import { type Invitation, invitationOf, isLive, type Request } from '../request.ts';
import type { TellOptions } from '../tell-options.ts';

export interface Scene {
  readonly decision: Decision;
  readonly text: HeldText;
  /** Who is writing. */
  readonly memberId: string;
}

export const memberOf = ({ decision, memberId }: Scene): Member => decision.member(memberId);

export const contactOf = (scene: Scene): Contact => scene.decision.contact(memberOf(scene).contactId);

export const reply = (scene: Scene, phrase: Phrase, options: TellOptions = {}): void => {
  scene.decision.tell(scene.memberId, phrase, options);
};

type Details = Parameters<Decision['ask']>[1];

/** Asks the writer something and waits for the answer. */
export const askBack = (scene: Scene, question: Details, phrase: Phrase): void =>
  scene.decision.ask(contactOf(scene).id, question, phrase, scene.memberId);

export const settle = (scene: Scene, question: Question): void => scene.decision.settle(contactOf(scene).id, question);

/** Keeps the text for those who write the rules by which texts are understood. */
export const keepUnsure = (scene: Scene): void => scene.decision.keepUnsure(contactOf(scene).id, scene.text);

/** The writer's own requests that are still wanted, the oldest first. */
export const ownRequests = ({ decision, memberId }: Scene): readonly Request[] =>
  decision
    .allRequests()
    .filter((request) => request.requesterId === memberId && isLive(request))
    .sort(byCode);

/** The live requests in which the writer's invitation stands so, the oldest first. */
export const invitedTo = ({ decision, memberId }: Scene, ...statuses: Invitation['status'][]): readonly Request[] =>
  decision
    .allRequests()
    .filter((request) => {
      const invitation = invitationOf(request, memberId);
      return isLive(request) && invitation !== undefined && statuses.includes(invitation.status);
    })
    .sort(byCode);

const byCode = (a: Request, b: Request): number => a.code - b.code;
