// English, when it is heard in a call, where that is worded otherwise: one's own settings, and what the line can't do.
import type { SettingsSayings, Wordings } from '../../../domain/phrases.ts';
import { capital, joined } from '../wording/phrasing.ts';
import { asked, day, dialled, keys, openingHours, request, standingWords, yesOrNo } from '../wording/said.ts';
import { clock } from '../wording/times.ts';

export const settingsHeard: Partial<Pick<Wordings, keyof SettingsSayings>> = {
  status: ({ lines }) =>
    lines.map(({ request: one, standing }) => `${capital(request(one))}: ${standingWords(standing)}.`).join(' '),
  offers: ({ kinds }) =>
    kinds.length === 0 ? `You offer nothing now.` : `Thank you! You offer ${joined(kinds.map(asked))}.`,
  askOffer: ({ kinds }) =>
    `What could you do? ${keys(kinds.slice(0, 4).map(({ digit, kind }) => ({ digit, name: asked(kind) })))}`,
  quietSet: ({ quiet }) =>
    quiet === 'none'
      ? `All right: we may call you day and night.`
      : `All right: no calls and texts from ${clock(quiet.from)} to ${clock(quiet.to)}, but for what can't wait.`,
  hoursSet: ({ hours }) =>
    hours === undefined
      ? `You may be asked at any time now.`
      : `From now on we ask you only for these times: ${openingHours(hours)}.`,
  askHours: () => `When may we ask you? Say days and times, like Monday to Friday 9 to 5.`,
  paused: ({ until, promised }) =>
    `${
      until === undefined
        ? `Enjoy your rest! We won't ask you until you end it.`
        : `Enjoy your rest! We won't ask you through ${day(until)}.`
    }${promised.length === 0 ? '' : ` What you have promised stays yours: request ${joined(promised.map(String))}.`}`,
  pauseOver: ({ name }) => `Welcome back${name === undefined ? '' : `, ${name}`}! You may be asked again.`,
  limitSet: ({ asks }) =>
    asks === 0
      ? `All right: we won't ask you.`
      : `All right: we ask you ${asks === 1 ? 'once' : `${asks} times`} a week at most.`,
  askLimit: () => `How often a week may we ask you at most? Say, for example: limit 2.`,
  languageUnknown: () => `I speak English and Spanish. Say which one.`,
  me: ({ name, area, skills, hours, quiet, asksPerWeek, paused }) =>
    `${name ?? 'No name yet'}, ${area ?? 'no area yet'}. You offer ${skills.length > 0 ? joined(skills.map(asked)) : 'nothing yet'}. Times: ${hours === undefined ? 'any' : openingHours(hours)}.${quiet ? ` ${quiet === 'none' ? 'Called day and night' : `Quiet from ${clock(quiet.from)} to ${clock(quiet.to)}`}.` : ''} Asked ${asksPerWeek} times a week at most.${paused ? ' You are resting.' : ''}`,
  askForget: () => `Delete everything we know of you, and end your requests? This can't be undone. ${yesOrNo}`,
  forgotten: () => `All we knew of you is deleted. Be well!`,
  callNoted: ({ night }) =>
    night === undefined
      ? `I have told a neighbor who looks after this line that you would like a call.`
      : `Those who look after this line rest until ${clock(night.until)}, and hear then that you would like a call.${night.call === undefined ? '' : ` In danger dial ${dialled(night.call)} now.`}`,
  menu: () => `To hear what you can do here, stay on the line.`,
  emergency: ({ call, listen }) =>
    `If you are in danger, hang up now and dial ${dialled(call)}. We can't send help fast enough. To talk to someone at any hour, dial ${dialled(listen)}. We told those who look after this line, too.`,
  notUnderstood: () => `Sorry, I didn't understand that.`,
  pictureForWhom: () => `We got your picture but don't know whom it is for.`,
  optedOut: ({ community }) => `You will get no more calls and texts from ${community}.`,
};
