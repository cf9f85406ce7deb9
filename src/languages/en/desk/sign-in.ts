// Signing in at the desk, in English.
import type { SignInWords } from '../../desk/sign-in.ts';

export const signIn: SignInWords = {
  title: 'The stewards’ desk',
  intro: 'For those who look after the line. There is no password: we send a code to your phone.',
  phone: 'Your phone number',
  phoneHint: 'The one with which you are a steward, like 312 555 0142.',
  phoneFault: 'That is not a phone number. Write it with its area code, like 312 555 0142.',
  byText: 'Text me a code',
  byCall: 'Call me with a code',
  codeTitle: 'Your code',
  codeIntro: {
    text: 'If this is a steward’s phone, a text with a code of six digits is on its way. It is good for 10 minutes, here in this browser.',
    call: 'If this is a steward’s phone, it rings in a moment and you hear a code of six digits. It is good for 10 minutes, here in this browser.',
  },
  code: 'Code',
  codeFault: 'That is not the code, or it is too old or used. After five tries you need a new one.',
  enter: 'Sign in',
  again: 'Ask for a new code',
  whoTitle: 'Who are you?',
  whoIntro: 'Several people look after the line by this phone. What you do is written down under your name.',
  nameless: 'Somebody without a name here',
};
