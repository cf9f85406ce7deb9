// English, when it is read: a storm round.
import type { Wordings } from '../../../domain/phrases.ts';
import type { StormSayings } from '../../../domain/storm-phrases.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { because, standing, why } from '../wording/storm.ts';
import { clock } from '../wording/times.ts';

const listed = { off: 'is not asked', day: 'will be asked by day', always: 'will be asked at any hour' } as const;

export const stormTexted: Pick<Wordings, keyof StormSayings> = {
  stormListed: ({ atNight }) =>
    atNight
      ? `In a heat wave or storm we will ask how you are, at any hour. Who could look in if you don't answer? BUDDY and their number. No more: STORM LIST OFF`
      : `In a heat wave or storm we will ask by day how you are. At night, too? STORM LIST ANY TIME. Not at all: STORM LIST OFF`,
  stormListOff: () =>
    `All right, we won't ask how you are in a heat wave or storm. To be asked again, text STORM LIST.`,
  stormCheck: ({ name, reason, again }) =>
    `${again ? `We have not heard from you yet${name === undefined ? '' : `, ${name}`}. ` : ''}${why(reason)} Are you all right? 1 fine, 2 I'd like a call, 3 I need help`,
  stormUsage: () =>
    `To ask everybody on the storm list how they are, text STORM ROUND and why: heat, cold, storm, power cut or a few words of yours.`,
  stormStarted: ({ reason }) =>
    `The storm round ${because(reason)} has begun: those who are most alone are asked first. Who has answered? STORM ROUND. To end it: STORM ROUND OFF`,
  stormStartedBy: ({ steward, reason }) =>
    `STEWARD: ${someone(steward)} began a storm round ${because(reason)}. Who has answered? STORM ROUND`,
  stormRunning: ({ reason, since }) =>
    `A storm round ${because(reason)} has been under way since ${clock(since)}, and there is one at a time. To end it: STORM ROUND OFF`,
  stormNobody: () =>
    `Nobody is on the storm list yet. Members text STORM LIST, or tell you to, and you put them on it at the desk, on their own page.`,
  stormStands: (told) => `Storm round ${because(told.reason)}: ${standing(told)}`,
  stormOver: (told) => `STEWARD: the storm round ${because(told.reason)} is over. ${standing(told, true)}`,
  noStorm: () => `No storm round is under way. To begin one: STORM ROUND and why, like STORM ROUND heat`,
  stormEnded: ({ silent, waiting }) =>
    `The storm round is over. ${waiting === 0 ? 'Everybody had been asked.' : `${waiting} had not been asked.`}${silent === 0 ? '' : ` ${silent} ${silent === 1 ? 'has' : 'have'} not answered, and we go on until somebody has seen to them.`}`,
  stormEndedBy: ({ steward }) =>
    `STEWARD: ${someone(steward)} ended the storm round. Nobody more is asked; who has not answered is still looked after.`,
  stormListSet: ({ name, wish }) =>
    `${capital(someone(name))} ${listed[wish]} how they are in a heat wave or storm, and hears so.`,
};
