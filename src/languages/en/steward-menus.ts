// What English says in the menus of stewards, in a call.
import type { StewardCallWordings } from '../../domain/call-phrases.ts';
import type { Tending } from '../../domain/steward-call-phrases.ts';
import { capital, joined, someone } from './wording/phrasing.ts';
import { day, keys, others, pressed, quoted, request } from './wording/said.ts';
import { wants } from './wording/stewards.ts';
import { why } from './wording/storm.ts';

const tending: Readonly<Record<Tending, string>> = {
  give: 'To give it to someone',
  askMore: 'To ask more neighbors now',
  reach: 'To talk or leave a word',
  close: 'To close it',
  letMeet: 'To let them meet again',
};

export const stewardMenus: StewardCallWordings = {
  deskKey: () => `To look after the line, press 0.`,
  lookAfterMenu: () => `To look after the line, press 1. To ring another steward, 2.`,
  deskMenu: ({ opinions }) =>
    `To hear who is waiting, press 1. For any request, by its number, 2. To hear who is on call, or take over, 3. To ask everybody in a round, 4.${opinions > 0 ? ' To answer another steward who asks you to agree, 5.' : ''} To go back, press star.`,
  beOnCallMenu: () => `To be on call yourself from now on, press 1. To go back, star.`,
  roundMenu: ({ until }) =>
    until
      ? `A round is under way until ${day(until)}. To end it now, press 1. For a storm round, 2. To go back, star.`
      : `In a round I ask everybody what they could use and what they could give. To begin one, press 1. For a storm round, 2. To go back, star.`,
  askStormReason: () =>
    `To ask everybody on the storm list how they are: because of heat, press 1. Cold, 2. A storm, 3. A power cut, 4. Or say why, in a few words. To go back, star.`,
  askSureStorm: ({ reason }) =>
    `Everybody on the storm list hears: ${why(reason)} Are you all right? To begin, press 1. To go back, star.`,
  stormMenu: () => `To hear it anew, press 1. To end the round, 2. To go back, star.`,
  askRequestNumber: () => `Key the number of the request, then pound.`,
  waitingOne: ({ request: open, name, asked, more }) =>
    `${capital(request(open))}, for ${someone(name)}. ${asked === 0 ? 'Nobody was asked yet' : `${asked} asked`}. To do something about it, press 1. ${more ? 'For the next, 2.' : 'To hear it anew, 2.'}`,
  tendMenu: ({ request: { code }, name, helpers, can }) =>
    `Request ${code}, for ${someone(name)}${helpers.length > 0 ? `; ${joined(helpers.map(someone))} ${helpers.length === 1 ? 'has' : 'have'} it` : ''}. ${can.map((what, index) => `${tending[what]}, ${pressed(index + 1)}.`).join(' ')}`,
  askGiveTo: ({ code, choices, onward }) =>
    `Who gets request ${code}? ${keys(
      choices.map(({ digit, name, area, isOwn }) => ({
        digit,
        name: isOwn ? 'yourself' : `${someone(name)}${area === undefined ? '' : ` in ${area}`}`,
      })),
    )}${others(onward)} Or say a first name.`,
  askGive: ({ request: given, name, isOwn }) =>
    isOwn
      ? `${capital(request(given))}, goes to you. To take it, press 1. To go back, star.`
      : `${capital(request(given))}, goes to ${someone(name)}. If they have told you yes, press 1. To have them asked, 2. To go back, star.`,
  askSureToTend: ({ act, code }) =>
    act === 'askMore'
      ? `Ask more neighbors about request ${code} now? Press 1 for yes. To go back, star.`
      : `What was wrong around request ${code}: has it been talked over, and may we ask them for each other again? Press 1 for yes. To go back, star.`,
  askClosing: ({ code }) =>
    `Close request ${code}? If it is not needed any more, press 1. If it could not be met, 2. If it is done, 3. To leave it open, press star.`,
  askReach: ({ names, choices, onward }) =>
    `To leave a word for ${joined(names.map(someone))}, press 1.${choices.map(({ digit, name }) => ` To talk with ${someone(name)}, ${digit}.`).join('')}${others(onward)}`,
  sayWordForAll: ({ names }) =>
    `Say your word for ${joined(names.map(someone))} now. To have it recorded instead, press 1.`,
  askSendWord: ({ names, words }) =>
    words === undefined
      ? `I have your word for ${joined(names.map(someone))}. Press 1 to send it, 2 to say it anew.`
      : `For ${joined(names.map(someone))}: ${quoted(words)} Press 1 to send it, 2 to say it anew.`,
  recordForPeople: ({ names }) =>
    `Say your word for ${joined(names.map(someone))} after the tone, and press any key when you are done.`,
  askSecondByKey: ({ about, steward, name }) =>
    `${capital(someone(steward))} wants to ${wants(about, name)}. If you agree, press 1. If not, 2. To leave it, star.`,
  deskCall: ({ name, code }) => `To talk with ${someone(name)} about request ${code}, press 1. To leave it, press 2.`,
};
