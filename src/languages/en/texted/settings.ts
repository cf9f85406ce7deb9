// English, when it is read: one's own settings, and what the line can't do.
import type { SettingsSayings, Wordings } from '../../../domain/phrases.ts';
import type { Clock } from '../../../domain/when.ts';
import { askedKind, kindName } from '../wording/kinds.ts';
import { joined, numbered } from '../wording/phrasing.ts';
import { statusLine } from '../wording/requests.ts';
import { clock, day, openingHours } from '../wording/times.ts';

export const settingsTexted: Pick<Wordings, keyof SettingsSayings> = {
  status: ({ lines }) => lines.map(statusLine).join('\n'),
  offers: ({ kinds }) =>
    kinds.length === 0
      ? `You offer nothing now. Text OFFER any time.`
      : `Thank you! You offer: ${joined(kinds.map(kindName))}. To change it: OFFER. For a rest: PAUSE`,
  askOffer: ({ kinds, offered }) =>
    `${offered.length > 0 ? `You offer ${joined(offered.map(kindName))}. ` : ''}What could you do? Text all numbers, like 1 3: ${numbered(kinds.map(askedKind))}`,
  areaSet: ({ area }) => `Your area is ${area} now.`,
  quietSet: ({ quiet }) =>
    quiet === 'none'
      ? `All right: we may text you day and night. To change it: QUIET 9PM-8AM`
      : `All right: no texts ${quietHours(quiet)}, but for answers to yours and what can't wait. To change it: QUIET 9PM-8AM`,
  hoursSet: ({ hours }) =>
    hours === undefined
      ? `You may be asked at any time now.`
      : `From now on we ask you only for these times: ${openingHours(hours)}. To undo: HOURS ANY`,
  askHours: ({ unknown }) =>
    `${unknown ? "Sorry, we didn't get that. " : ''}When may we ask you? Text days and times, like HOURS MON-FRI 9AM-5PM, or HOURS ANY.`,
  paused: ({ until, promised }) =>
    `${
      until === undefined
        ? `Enjoy your rest! We won't ask you until you text RESUME.`
        : `Enjoy your rest! We won't ask you through ${day(until)}. Back sooner? Text RESUME.`
    }${promised.length === 0 ? '' : ` Still yours: ${joined(promised.map(String))}. If you can't: DROP ${promised[0]}`}`,
  pauseOver: ({ name }) =>
    `Welcome back${name === undefined ? '' : `, ${name}`}! You may be asked again. To rest longer, text PAUSE.`,
  resumed: () => `Welcome back! You may be asked again.`,
  limitSet: ({ asks }) =>
    asks === 0
      ? `All right: we won't ask you. To change it: LIMIT 2`
      : `All right: we ask you ${asks === 1 ? 'once' : `${asks} times`} a week at most.`,
  askLimit: () => `How often a week may we ask you at most? Text LIMIT and a number, like LIMIT 2.`,
  languageSet: () => `All right, English it is.`,
  languageUnknown: ({ languages }) =>
    `We speak: ${languages.map((id) => languageNames[id] ?? id).join(', ')}. Text LANGUAGE and one of them.`,
  me: ({ name, area, skills, hours, quiet, asksPerWeek, paused }) =>
    `${name ?? 'No name yet'}, ${area ?? 'no area yet'}. You offer: ${skills.length > 0 ? joined(skills.map(kindName)) : 'nothing yet'}. Times: ${hours === undefined ? 'any' : openingHours(hours)}.${quiet ? ` Texts: ${quiet === 'none' ? 'day and night' : `not ${quietHours(quiet)}`}.` : ''} Asked ${asksPerWeek} times a week at most.${paused ? ' Resting.' : ''} To delete it all: FORGET ME`,
  askForget: () => `Delete everything we know of you, and end your requests? This can't be undone. 1 yes, 2 no`,
  forgotten: () => `All we knew of you is deleted. Be well! If you text us again, we start anew.`,
  kept: () => `All right, nothing was deleted.`,
  callNoted: ({ night }) =>
    night === undefined
      ? `We have told a steward that you would like a call.`
      : `Our stewards rest until ${clock(night.until)} and hear then that you would like a call. In danger call ${night.call} now.`,
  menu: () =>
    `Text a number: 1 ask for help, 2 offer help, 3 my requests, 4 take a rest, 5 what we know of you. To end all texts: STOP`,
  emergency: ({ call, listen }) =>
    `In danger? Call ${call} NOW: we can't send help fast enough. To talk to someone at any hour, call or text ${listen}. We told our stewards too.`,
  notUnderstood: () =>
    `Sorry, we didn't understand. Text NEED for help (like NEED RIDE tomorrow 10am), OFFER to help, or MENU.`,
  pictureForWhom: () => `We got your picture but don't know whom it is for. Text NEED and what you need, or MENU.`,
  optedOut: ({ community }) => `${community}: you will get no more texts from us. Text START to come back.`,
};

const quietHours = ({ from, to }: { from: Clock; to: Clock }): string => `from ${clock(from)} to ${clock(to)}`;

const languageNames: Readonly<Record<string, string>> = { en: 'ENGLISH', es: 'SPANISH' };
