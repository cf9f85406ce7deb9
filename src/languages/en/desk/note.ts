// Noting down a request, in English.
import type { NoteWords } from '../../desk/note.ts';
import { joined } from '../wording/phrasing.ts';

export const note: NoteWords = {
  title: 'Note down a request',
  intro: 'For somebody who phoned, or whom you met. The line asks around as if they had texted it.',
  phone: 'Their phone number',
  phoneHint: 'Whoever is not in the community yet is added with it.',
  name: 'Their first name',
  kind: 'What they need',
  day: 'On which day',
  dayHint: 'Empty: right now.',
  time: 'At what time',
  timeHint: 'Empty: at any time of that day.',
  now: 'Right now',
  area: 'Where',
  areaHint: (areas) => `One of ${joined(areas)}, or a ZIP. Empty: where they live.`,
  words: 'In their own words',
  wordsHint: 'Whoever helps gets to read this.',
  needed: 'How many helpers',
  forWhom: 'For somebody else?',
  forWhomHint: 'Such as “my mother”.',
  button: 'Ask around',
};
