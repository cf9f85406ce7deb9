// Finds the request that a text is about: by its code, or because it can only be one; asks where it may be several.

import type { Phrase } from '../phrases.ts';
import type { Choosing } from '../question.ts';
import { invitationOf, type Request } from '../request.ts';
import { spoken } from '../spoken.ts';
import { askBack, reply, type Scene } from './scene.ts';

/**
 * The request meant among those that it can be. `undefined` where the writer has been answered already: asked which one,
 * told that the code is not theirs, or told `none`.
 */
export function whichOf(scene: Scene, to: Choosing, among: readonly Request[], none: Phrase): Request | undefined {
  const { code } = scene.text.reading;
  if (code !== undefined) return byCode(scene, code, among);
  const [only, second] = among;
  if (only && !second) return only;
  if (only) askWhich(scene, to, among);
  else reply(scene, none);
  return undefined;
}

function byCode(scene: Scene, code: number, among: readonly Request[]): Request | undefined {
  const meant = among.find((request) => request.code === code);
  if (!meant) reply(scene, hasPartIn(scene, code) ? { say: 'gone', code } : { say: 'noSuchRequest', code });
  return meant;
}

function hasPartIn({ decision, memberId }: Scene, code: number): boolean {
  const request = decision.allRequests().find((candidate) => candidate.code === code);
  return request !== undefined && (request.requesterId === memberId || invitationOf(request, memberId) !== undefined);
}

export function askWhich(scene: Scene, to: Choosing, among: readonly Request[]): void {
  const requestIds = among.map(({ id }) => id);
  const choices = among.map((request, index) => ({ digit: index + 1, request: spoken(request, scene.decision) }));
  askBack(scene, { ask: 'which', to, requestIds, held: scene.text }, { say: 'whichRequest', choices });
}
