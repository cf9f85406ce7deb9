// What is said after the tone is kept: for one person of a match, for the stewards, or with a request.

import type { CallPhrase, PlayedWords } from '../call-phrases.ts';
import type { CallPlace, RecordedFor } from '../call-place.ts';
import { keptUntil } from '../recording.ts';
import { rememberSaid } from '../spoken-words.ts';
import { afterName } from './first-name.ts';
import type { MenuAt } from './menu.ts';
import { tellNews } from './news.ts';
import { firstPlace } from './partners.ts';
import { namesAbout } from './reach.ts';
import { askForCallBack } from './steward.ts';
import { backToTend } from './tend.ts';
import type { Turn } from './turn.ts';

const mostSeconds = 60;

export const record: MenuAt<'record'> = {
  ask: (turn, { as }) => ({ do: 'record', prompt: [invitationTo(turn, as)], mostSeconds }),
  takesSilence: true,
  take: (turn, place) => {
    const { heard } = turn;
    if (heard.by === 'recording') keep(turn, place.as, heard);
    else if (!place.again) {
      turn.say({ say: 'nothingRecorded' });
      turn.move({ ...place, again: true });
    } else goOnWithout(turn, place.as);
    return true;
  },
};

function invitationTo(turn: Turn, as: RecordedFor): CallPhrase {
  const { decision } = turn;
  switch (as.for) {
    case 'match':
      return { say: 'recordForMatch', name: decision.findMember(as.memberId)?.name };
    case 'stewards':
      return { say: 'recordForStewards' };
    case 'people':
      return { say: 'recordForPeople', names: namesAbout(turn, as.about) };
    case 'asking':
      return { say: 'recordForAsking' };
    case 'name':
      return { say: 'recordForName' };
  }
}

function keep(turn: Turn, as: RecordedFor, { sid, seconds }: PlayedWords): void {
  const { decision, contact, member } = turn;
  const from = { fromContactId: contact?.id, fromMemberId: member?.id };
  const request = as.for === 'match' ? decision.allRequests().find(({ code }) => code === as.code) : undefined;
  const forMemberId = as.for === 'match' ? as.memberId : undefined;
  const expiresAt = keptUntil(decision);
  const about = { requestId: request?.id, forMemberId };
  decision.keepRecording({ sid, for: as.for, ...from, ...about, seconds, expiresAt });
  switch (as.for) {
    case 'match':
      turn.say({ say: 'recorded', name: decision.findMember(as.memberId)?.name });
      return tellNews(turn);
    case 'stewards':
      turn.say({ say: 'recordedForStewards' });
      return turn.start(afterSteward(turn));
    case 'people':
      turn.back();
      return turn.go({ menu: 'sendWord', about: as.about, recording: { sid, seconds } });
    case 'asking':
      turn.say({ say: 'recordedForAsking' });
      turn.back();
      return turn.move({ menu: 'send', need: { ...as.need, recording: { sid, seconds } } });
    case 'name':
      if (contact && member) rememberSaid(decision, contact, member.id, { sid, seconds, expiresAt });
      turn.say({ say: 'recordedForName' });
      return afterName(turn);
  }
}

/** Nothing was said twice. */
function goOnWithout(turn: Turn, as: RecordedFor): void {
  turn.say({ say: 'nothingRecorded' });
  switch (as.for) {
    case 'match':
      return turn.start({ menu: 'main' });
    case 'stewards':
      return askForCallBack(turn);
    case 'people':
      return backToTend(turn);
    case 'asking':
      turn.back();
      return;
    case 'name':
      return afterName(turn);
  }
}

const afterSteward = (turn: Turn): CallPlace => (turn.member ? { menu: 'main' } : firstPlace(turn));
