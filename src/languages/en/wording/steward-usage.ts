// How English tells a steward what a command wants, who sent it without.
import type { StewardWord } from '../../../domain/steward-command.ts';

export const stewardUsage: Readonly<Record<StewardWord, string>> = {
  open: 'To see who is waiting, text OPEN',
  assign: 'To give a request to somebody, text its number and a first name, like ASSIGN 12 BEN',
  tell: 'To write to the people of a request, text its number and your words, like TELL 12 the car is late',
  close: 'To close a request, text its number, like CLOSE 12',
  together: 'When it is talked over, text the number of the request, like TOGETHER 12',
  more: 'To have more people asked, text the number of the request, like MORE 12',
  onCall: 'To see who is on call, text ON CALL',
  storm: 'To ask everybody on the storm list how they are, text STORM ROUND and why, like STORM ROUND heat',
  round: 'To have everybody asked what they could use and give, text ROUND',
};
