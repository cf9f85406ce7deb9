// English, when it is heard in a call: a storm round.
import type { Wordings } from '../../../domain/phrases.ts';
import type { StormSayings } from '../../../domain/storm-phrases.ts';
import { someone } from '../wording/phrasing.ts';
import { standing, why } from '../wording/storm.ts';
import { clock } from '../wording/times.ts';

export const stormHeard: Partial<Pick<Wordings, keyof StormSayings>> = {
  stormListed: ({ atNight }) =>
    `In a heat wave or a storm I will ask you ${atNight ? 'at any hour' : 'by day'} how you are.`,
  stormListOff: () => `All right, I won't ask how you are in a heat wave or a storm.`,
  stormCheck: ({ name, reason, again }) =>
    `${again ? `I have not heard from you yet${name === undefined ? '' : `, ${name}`}. ` : ''}${why(reason)} Are you all right? Press 1 if you are fine, 2 if you would like a call, 3 if you need help.`,
  stormUsage: () => `A storm round needs a reason of a few words.`,
  stormStarted: () =>
    `The storm round has begun: those who are most alone are asked first. You hear here who has answered.`,
  stormStartedBy: ({ steward, reason }) =>
    `For you as steward: ${someone(steward)} began a storm round. ${why(reason)} To hear who has answered, call this number, press 0 and 1, and key your PIN.`,
  stormRunning: ({ since }) => `A storm round has been under way since ${clock(since)}, and there is one at a time.`,
  stormNobody: () =>
    `Nobody is on the storm list yet. You put members on it at the desk, or they do so under their settings.`,
  stormStands: (told) => `In the storm round: ${standing(told)}`,
  stormOver: (told) => `For you as steward: the storm round is over. ${standing(told, true)}`,
  noStorm: () => `No storm round is under way.`,
  stormEndedBy: ({ steward }) =>
    `For you as steward: ${someone(steward)} ended the storm round. Nobody more is asked. Who has not answered is still looked after.`,
};
