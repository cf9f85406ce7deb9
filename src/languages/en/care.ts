// English: how somebody wishes to be looked after, and how they say that they are.
import type { CareLexicon } from '../language.ts';

export const care: CareLexicon = {
  words: {
    checkIn: 'check in, checkin, check-in, check in on me, check on me',
    buddy: 'buddy, my buddy is, my buddy',
    wishes: 'my wishes, wishes, my wish, what i could use',
    months: 'monthly, monthly text, monthly news, the monthly text',
    friend: 'phone friend, phone friends, my phone friend, phonefriend',
    kindWords: 'kind words, my kind words, kind word, read me my kind words',
    storm: 'storm list, heat list, weather list, storm check, heat check, storms list',
    ifSilent: "if i don't answer, if i dont answer, if i do not answer",
  },
  each: 'every, each, on, a, per, day, days, daily, week, weekly, everyday',
  off: 'off, no, none, nobody, no one, stop it, no more',
  always: 'any time, anytime, always, at any time, at night too, day and night, any hour, at any hour',
  before: 'at, every day, daily, each day, every morning, every evening, please',
  am: 'am, a m, in the morning',
  pm: 'pm, p m, in the afternoon, in the evening, at night',
};

export const fine: readonly string[] = [
  'fine|good|ok|okay|great|well|alright|better|wonderful|fantastic',
  'all (right|good|well)',
  '(doing|feeling|im|i am) .. (fine|good|ok|okay|great|well|alright|better)',
  'not (bad|too bad|so bad)',
  'no (problems|problem|complaints)',
  '(slept|sleeping) (well|good|fine)',
  'good (morning|day|afternoon|evening)',
];

export const unwell: readonly string[] = [
  '(not|isnt|dont|arent|aint|never) .. (fine|good|ok|okay|great|well|alright|better|right)',
  'unwell|sick|dizzy|weak|faint|hurts|hurting|hurt|pain|fever|bleeding|confused|awful|terrible|bad|worse|lonely|scared|afraid|depressed|lousy|poorly',
  '(fell|fallen|slipped|tripped)',
  '(cant|cannot|couldnt) .. (get up|stand|walk|move|sleep|eat|see|reach|breathe)',
  '(on|from) the floor',
  'help me',
];
