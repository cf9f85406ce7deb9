// What is said in English where somebody would like to talk to someone now.
import type { CompanyWordings } from '../../domain/call-phrases.ts';
import { someone } from './wording/phrasing.ts';
import { dialled } from './wording/said.ts';

const neighbors = (count: number): string => (count === 1 ? 'one neighbor' : `${count} neighbors`);

export const company: CompanyWordings = {
  askSomeone: () =>
    `For a friendly talk with a neighbor, now, press 1. For someone who looks after this line, press 2.`,
  lookingForSomeone: () => `I am calling neighbors who like to talk.`,
  waitFirst: () => `As soon as one of them can talk, you will hear them. To stop waiting, press star.`,
  waitOn: ({ called }) =>
    called === 0
      ? `I am still calling neighbors. Thank you for waiting.`
      : `I have called ${neighbors(called)} so far. Thank you for waiting.`,
  waitListen: ({ listen }) =>
    `I am still calling neighbors. If you can't wait, someone listens at any hour: dial ${dialled(listen)}.`,
  waitAlone: () => `One moment. I am putting you through.`,
  nobodyForCompany: ({ listen }) =>
    `I am sorry, no neighbor is free to talk just now. We go on asking, and whoever can will call you back. To talk to someone at any hour, dial ${dialled(listen)}.`,
  companyStopped: () => `All right, I have stopped calling.`,
  companyOver: () => `I hope it was good to talk. You are back on the line.`,
  companyOffer: ({ community, callee }) =>
    `Hello${callee === undefined ? '' : `, this is for ${callee}`}. This is ${community}. A neighbor would like to talk a while, now. Press 1 to talk with them, 2 if you can't.`,
  companyToMachine: ({ community }) =>
    `Hello, this is ${community}. It was about something for just now. There is no need to call back.`,
  companyCovered: () => `Thank you! Someone is talking with them already.`,
  puttingThrough: ({ name }) => `Thank you! I am putting you through to ${someone(name)}.`,
  companyThanks: () => `Thank you for being there for a neighbor.`,
  companyGone: () => `They are not on the line any more. Thank you all the same.`,
};
