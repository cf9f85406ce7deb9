// It is somebody's turn to hear an announcement, or to be asked what everybody is: whatever has changed since it was made holds now.
import type { Announcement } from '../announcement.ts';
import { awakeFrom, reachOf } from '../audience.ts';
import type { Decision } from '../decision.ts';
import type { Contact } from '../people.ts';
import { askForGap } from './ask-for-gap.ts';
import { askInRound } from './ask-in-round.ts';
import { askInStorm } from './ask-in-storm.ts';
import { tellMonth, tellResult, tellWords } from './tell.ts';
import type { TurnTaken } from './turn-taken.ts';
import { askToVote, tellVoteResult } from './vote.ts';

export function onAnnouncementDue(decision: Decision): void {
  const { announcement } = decision.snapshot;
  const contact = decision.sender();
  if (!announcement || !contact) return;
  const on = { announcementId: announcement.id, contactId: contact.id };
  const taken = takeTurn(decision, announcement, contact);
  if (typeof taken === 'object') decision.keep({ do: 'postponeRecipient', ...on, until: taken.again });
  else decision.keep({ do: 'settleRecipient', ...on, as: taken });
}

function takeTurn(decision: Decision, announcement: Announcement, contact: Contact): TurnTaken {
  const { community, now } = decision;
  const { content } = announcement;
  if (content.about === 'storm') return askInStorm(decision, { ...announcement, content }, contact);
  const reach = reachOf(contact, announcement.audience, now);
  if (!reach || reach.by === 'nothing') return 'leftOut';
  const again = awakeFrom(reach.people, community, now);
  if (again > now) return { again };
  switch (content.about) {
    case 'words':
      return tellWords(decision, contact, reach, content.words);
    case 'round':
      return askInRound(decision, announcement, contact, reach);
    case 'result':
      return tellResult(decision, contact, reach, content.result);
    case 'month':
      return tellMonth(decision, announcement, contact, reach, content);
    case 'gap':
      return askForGap(decision, announcement, contact, reach, content.gap);
    case 'vote':
      return askToVote(decision, contact, reach, content.proposalId);
    case 'voteResult':
      return tellVoteResult(decision, contact, reach, content.proposalId);
  }
}
