// The page of a request, in English.

import type { SayingId } from '../../../domain/phrases.ts';
import type { InvitationStatus } from '../../../domain/request.ts';
import type { StewardAct } from '../../../domain/steward-act.ts';
import type { RequestWords } from '../../desk/request.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';
import { span } from '../wording/times.ts';

const answers: Readonly<Record<InvitationStatus, string>> = {
  asked: 'was asked',
  declined: 'said no',
  conditional: 'said yes, but with a condition',
  matched: 'said yes',
  standby: 'said yes too, and stands by',
  covered: 'was told that others have it',
  dropped: 'handed it back',
  done: 'did it',
};

const about: Partial<Readonly<Record<SayingId, string>>> = {
  opened: 'that we are asking around',
  matchedHelper: 'that it is theirs',
  matchedRequester: 'that somebody will help',
  requestWords: 'the member’s own words',
  relay: 'the other’s words',
  relayPicture: 'a picture from the other',
  relayVoice: 'spoken words from the other',
  covered: 'that others have it',
  standby: 'that they stand by',
  promoted: 'that it is theirs now',
  nobodyLeft: 'that nobody was found so far',
  stewardNobody: 'a steward’s alert: nobody found',
  stewardUnheeded: 'an alert to the other stewards: nobody on call has acted',
  reminder: 'a reminder',
  reminderForHelper: 'a reminder',
  didItHappen: 'the question whether it happened',
  didYouHelp: 'the question whether it happened',
  noLongerNeeded: 'that it is no longer needed',
  condition: 'a helper’s condition',
  helperDropped: 'that the helper can’t come',
  done: 'that it is done',
  doneToRequester: 'that it is done',
  doneToHelper: 'that it is done',
  unmet: 'that nobody was found in time',
  withdrawn: 'that it is closed',
};

export const request: RequestWords = {
  title: (code) => `Request ${code}`,
  back: 'Back to the board',
  history: 'What happened',
  opened: (name, by) =>
    ({
      text: `${capital(someone(name))} asked by text`,
      call: `${capital(someone(name))} asked by telephone`,
      steward: `A steward noted it down for ${someone(name)}`,
      series: `It came back by itself, for ${someone(name)}`,
    })[by],
  asked: 'Asked',
  answered: (name, status) => `${capital(someone(name))} ${answers[status]}`,
  text: (to, saying) => `To ${joined(to.map(someone))}: ${(saying && about[saying]) ?? 'a text'}`,
  told: (to, isHeard) => `${isHeard ? 'Heard by' : 'To be heard by'} ${joined(to.map(someone))}, by telephone`,
  stewarded: (name, act) => `${name ?? 'Somebody'}, steward, ${acts[act] ?? 'changed something'}.`,
  mark: {
    queued: 'waiting to be sent',
    sending: 'being sent',
    sent: 'sent',
    delivered: 'delivered',
    undelivered: 'not delivered',
    failed: 'could not be sent',
    suppressed: 'not sent: they stopped our texts',
    expired: 'not sent: too late to be true',
    joined: 'sent with another',
  },
  showWords: 'Show what was written',
  showWordsHint: 'It is written down that you looked.',
  wordsShown: 'You see what people wrote. This was written down.',
  hideWords: 'Hide it',
  ownWords: (name) => `In ${name === undefined ? 'the member’s' : `${name}’s`} own words`,
  helpers: 'Who could help',
  helpersHint: 'In the order in which the line would ask them.',
  nobodyCould: 'Nobody who offers this could be asked at the moment.',
  sameLanguage: 'speaks the same language',
  otherLanguage: 'speaks another language',
  metGladly: 'both were glad to meet before',
  asksThisWeek: (count) =>
    count === 0 ? 'not asked this week' : `asked ${count === 1 ? 'once' : `${count} times`} this week`,
  miles: (miles) =>
    miles === undefined
      ? 'distance not known'
      : miles < 0.5
        ? 'in the same area'
        : `about ${Math.round(miles)} ${Math.round(miles) === 1 ? 'mile' : 'miles'}`,
  lastAsked: (ago) => (ago === 'never' ? 'never asked so far' : ago ? `last asked ${span(ago)} ago` : 'asked just now'),
  assign: (name) => `Give it to ${someone(name)}`,
  agreed: 'They have told me that they will',
  others: 'Who offers this, but could not be asked now',
  hindered: {
    self: 'it is their own request',
    asked: 'was asked already',
    skill: 'does not offer this',
    blocked: 'is kept out by the stewards',
    paused: 'is resting',
    budget: 'was asked as often as they like this week',
    hours: 'is not free at that time',
    reach: 'lives too far away',
    quiet: 'is not to be disturbed at this hour',
  },
  askMore: 'Ask more people now',
  tellBoth: 'Write to everyone in it',
  tellAsker: 'Write to the member',
  tellWords: 'Your words',
  tellHint: 'They get it from the line’s number, with your first name.',
  send: 'Send',
  close: 'Close it',
  closeAs: { done: 'It is done', withdrawn: 'It is no longer needed', unmet: 'Nobody can be found' },
  reason: 'Why, in a few words (for the log)',
  closeButton: 'Close',
  call: 'Call',
  callHint: 'Your own phone rings first. Neither of you sees a number.',
  callName: (name) => `Call ${someone(name)}`,
  reopen: 'Open it again',
};

const acts: Partial<Readonly<Record<StewardAct['do'], string>>> = {
  assign: 'gave it to somebody',
  askMore: 'had more people asked',
  write: 'wrote to its people',
  close: 'closed it',
  reopen: 'opened it again',
  call: 'called somebody about it',
  record: 'looked at what was written',
};
