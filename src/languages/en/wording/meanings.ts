// What a sentence may have meant, as English asks about it.
import type { Weighty } from '../../../domain/sureness.ts';

export const meantWords: Readonly<Record<Weighty, string>> = {
  pause: 'you want a rest',
  resume: 'your rest is over',
  done: 'it is done',
  drop: 'you can not do it after all',
  withdraw: 'you no longer need it',
  offer: 'you want to offer help',
  area: 'your area has changed',
  hours: 'the times at which you can help',
  limit: 'how often we may ask you',
  name: 'your name',
  language: 'you want another language',
  call: 'you want a phone call',
};
