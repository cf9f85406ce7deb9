// English: the taught commands and the words people text in their stead. The carriers' own words are the last two.
import type { Lexicon } from '../lexicon.ts';

export const keywords: Lexicon['keywords'] = {
  need: 'need, needs, i need',
  yes: 'yes, y, yep, yup, yeah, sure, ok, 👍, ✅, ✔, 👌, 🙋, 💯, ya',
  no: 'no, n, nope, nah, 👎, ❌, 🚫, reply no, decline, pass, no thanks, no thank you',
  done: 'done, complete, completed, finished, all done, finish',
  drop: 'drop, hand back, give back, release, unclaim, drop ride',
  withdraw: 'withdraw, no longer needed, not needed, cancel request, withdraw my request, nevermind, never mind, nvm',
  offer: 'offer, offers, offering, i offer, skills, skill',
  area: 'area, my area, zip, my zip, zip code, location, change area',
  hours: 'hours, my hours, availability, available, schedule',
  pause: 'pause, snooze, mute, break, take a break, hold',
  resume: 'resume, unpause, unmute, unsnooze, im back, back',
  status: 'status, my status, my requests, update, any update, any news, check status',
  thanks: 'thanks, thank you, ty, thank u, many thanks',
  name: 'name',
  language: 'language, lang',
  limit: 'limit, my limit',
  call: 'call, callme, phone me, ring me',
  me: 'me, my data, my info, my profile, profile, about me, who am i, whoami, my account',
  notWith: 'not with, never with, not again with, no more with, keep me from',
  forget: 'forget me, delete me, erase me, delete my data, forget, delete my account, delete my info, erase my data',
  help: 'menu, help, info, commands, options, what can i ask, instructions',
  join: 'join, sign up, signup, register, enroll, join group, join code, vouch, vouch for',
  optout:
    'stop, remove, remove me, take me off, unsub, stopall, stop all, unsubscribe, cancel, end, quit, revoke, optout, opt-out, leave',
  optin: 'start, unstop, optin, subscribe, resubscribe',
};
