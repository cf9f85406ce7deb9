// English, when it is read: what members could use and could give, and what has become of it.
import type { Wordings } from '../../../domain/phrases.ts';
import type { RoundSayings } from '../../../domain/round-phrases.ts';
import { askedKind, kindName } from '../wording/kinds.ts';
import { joined, numbered, someone } from '../wording/phrasing.ts';
import { canDo, inWeek, onWeekday, roundResult } from '../wording/rounds.ts';
import { day, openingHours } from '../wording/times.ts';

const times = (hours: string | undefined): string => (hours === undefined ? 'any time' : openingHours(hours));

export const roundsTexted: Pick<Wordings, keyof RoundSayings> = {
  couldUse: ({ community, kinds }) =>
    `${community} asks everybody: what could you use now and then? Numbers, like 1 3, or 0 for nothing: ${numbered(kinds.map(askedKind))}`,
  couldGive: ({ kinds, offered }) =>
    `And what${offered.length > 0 ? `, besides ${joined(offered.map(kindName))},` : ''} could you give now and then? Numbers, or 0 for nothing: ${numbered(kinds.map(askedKind))}`,
  shareWhen: ({ hours }) =>
    `When would suit you? 1 any time, 2 weekdays, 3 weekends${hours === undefined ? '' : `, 4 as until now: ${openingHours(hours)}`}`,
  shareRight: ({ use, give, hours }) =>
    [
      ...(use.length > 0 ? [`You could use: ${joined(use.map(kindName))}.`] : []),
      ...(give.length > 0 ? [`You offer: ${joined(give.map(kindName))}.`] : []),
      `When: ${times(hours)}.`,
      'Right? 1 yes, 2 once more',
    ].join(' '),
  shareUnclear: () => `Just a number of the list, please. 0 for nothing. Something else? Text NEED for help, or MENU.`,
  shareThanks: () =>
    `Thank you! It is kept, and your name is told to nobody. Nothing is ordered by it: for help now, text NEED. To see it: MY WISHES`,
  shareNothing: () => `That is fine too. Good that you are here. If that changes: NEED or OFFER`,
  ownWishes: ({ kinds, when }) =>
    kinds.length === 0
      ? `You have not told us of anything that you could use. For help now, text NEED.`
      : `You could use: ${joined(kinds.map(kindName))}, ${inWeek[when]}. Your name is told to nobody. To delete it: MY WISHES OFF`,
  wishesOff: () => `It is deleted. For help, text NEED at any time.`,
  roundResult: ({ community, ...result }) => `${community}: ${roundResult(result)} Thank you all!`,
  stillOffers: ({ kinds, hours }) =>
    `You offer: ${joined(kinds.map(kindName))}, ${times(hours)}. Are you still able to? 1 yes, 2 change it, 3 rest a while`,
  stillThanks: () => `Wonderful, thank you! Nothing changes.`,
  changeOffer: () => `What has changed? 1 what I offer, 2 when`,
  couldFill: ({ kind, area, weekday, nobody }) =>
    `${nobody ? 'Nobody' : 'Hardly anybody'} can ${canDo(kind)} in ${area} ${onWeekday(weekday)}. Could you, now and then? 1 yes, 2 no`,
  gapFilled: ({ kinds, hours }) =>
    `Thank you! You offer: ${joined(kinds.map(kindName))}, ${times(hours)}. We ask each time. To change it: OFFER or HOURS`,
  gapNotNow: () => `That is fine. Thank you for reading it.`,
  roundProposed: () =>
    `We asked the other stewards. Once one agrees, everybody is asked over four days what they could use and give.`,
  roundProposedAlready: () => `The other stewards have been asked about a round already. It begins once one agrees.`,
  roundRunning: ({ until }) =>
    `A round is under way until ${day(until)}, and there is one at a time. To stop it: ROUND OFF`,
  roundStopped: () => `The round is stopped. Nobody more is asked; what was answered stays.`,
  roundStoppedBy: ({ steward }) =>
    `STEWARD: ${someone(steward)} stopped the round. Nobody more is asked; what was answered stays.`,
  noRound: () => `No round is under way. To start one: ROUND`,
  gapAsked: ({ kind, area, weekday }) =>
    `We ask up to twelve who might ${canDo(kind)} in ${area} ${onWeekday(weekday)}. Nobody is asked such a thing twice in a month.`,
};
