// English, when it is heard in a call, where that is worded otherwise: what members could use and could give.
import type { Wordings } from '../../../domain/phrases.ts';
import type { RoundSayings } from '../../../domain/round-phrases.ts';
import { joined } from '../wording/phrasing.ts';
import { canDo, inWeek, onWeekday, roundResult } from '../wording/rounds.ts';
import { asked, openingHours, yesOrNo } from '../wording/said.ts';

const times = (hours: string | undefined): string => (hours === undefined ? 'at any time' : openingHours(hours));

export const roundsHeard: Partial<Pick<Wordings, keyof RoundSayings>> = {
  couldUse: ({ community }) =>
    `${community} asks everybody: what could you use now and then? Nothing is ordered by it.`,
  couldGive: ({ offered }) =>
    `And what could you give now and then${offered.length > 0 ? `, besides ${joined(offered.map(asked))}` : ''}?`,
  shareWhen: ({ hours }) =>
    `When would suit you? Press 1 for any time, 2 for weekdays, 3 for weekends${hours === undefined ? '' : `, 4 for as until now: ${openingHours(hours)}`}.`,
  shareRight: ({ use, give, hours }) =>
    [
      ...(use.length > 0 ? [`You could use ${joined(use.map(asked))}.`] : []),
      ...(give.length > 0 ? [`You offer ${joined(give.map(asked))}.`] : []),
      `When: ${hours === undefined ? 'any time' : openingHours(hours)}.`,
      'If that is right, press 1. To say it once more, 2.',
    ].join(' '),
  shareUnclear: () => `Press a number of the list.`,
  shareThanks: () => `Thank you! It is kept, and your name is told to nobody. When you need help, call this number.`,
  shareNothing: () => `That is fine too. Good that you are here.`,
  ownWishes: ({ kinds, when }) =>
    kinds.length === 0
      ? `You have not told us of anything that you could use.`
      : `You could use ${joined(kinds.map(asked))}, ${inWeek[when]}. Your name is told to nobody.`,
  wishesOff: () => `It is deleted.`,
  roundResult: ({ community, ...result }) => `This came of what ${community} asked everybody. ${roundResult(result)}`,
  stillOffers: ({ kinds, hours }) =>
    `You offer ${joined(kinds.map(asked))}, ${times(hours)}. Are you still able to? Press 1 for yes, 2 to change it, 3 to rest a while.`,
  changeOffer: () => `What has changed? Press 1 for what you offer, 2 for when.`,
  couldFill: ({ kind, area, weekday, nobody }) =>
    `${nobody ? 'Nobody' : 'Hardly anybody'} can ${canDo(kind)} in ${area} ${onWeekday(weekday)}. Could you, now and then? ${yesOrNo}`,
  gapFilled: ({ kinds, hours }) =>
    `Thank you! You offer ${joined(kinds.map(asked))}, ${times(hours)}. We ask each time.`,
  gapNotNow: () => `That is fine. Thank you for listening.`,
  roundRunning: () => `A round is under way, and there is one at a time.`,
  noRound: () => `No round is under way.`,
};
