// Puts a step of a call into words: what is said in calls only, what is said otherwise there, and what is said as it is texted.
import { type CallAct, type CallScript, playedAfter, type Spoken } from './domain/call-script.ts';
import type { Language } from './languages/language.ts';
import { languageNamed } from './languages/named.ts';
import type { Utterance, WordedAct, WordedScript } from './telephony/call-script.ts';

export const inWords = (script: CallScript, languages: readonly Language[]): WordedScript => {
  const sayIn =
    (language: string) =>
    (phrase: Spoken): Utterance =>
      utterance(phrase, language, languages);
  return {
    ...script,
    say: script.say.map(sayIn(script.language)),
    act: actInWords(script.act, sayIn(script.language), sayIn),
  };
};

type Say = (phrase: Spoken) => Utterance;

/** `say`: in the language of the call. */
function actInWords(act: CallAct, say: Say, sayIn: (language: string) => Say): WordedAct {
  switch (act.do) {
    case 'gather':
      return { ...act, prompt: act.prompt.map(say) };
    case 'record':
      return { ...act, prompt: act.prompt.map(say) };
    case 'connect':
      return { ...act, whisper: { ...act.whisper, say: act.whisper.say.map(sayIn(act.whisper.language)) } };
    case 'join':
    case 'hangUp':
      return act;
  }
}

function utterance(phrase: Spoken, callLanguage: string, languages: readonly Language[]): Utterance {
  const language = 'language' in phrase ? phrase.language : callLanguage;
  const { spoken, wordings } = languageNamed(languages, language);
  const text = (wordingIn(spoken, phrase) ?? wordingIn(wordings, phrase))?.(phrase) ?? '';
  const recording = playedAfter(phrase);
  return {
    ...{ saying: phrase.say, text, language },
    ...(recording && { recording }),
    ...(isForAll(phrase) && { isForAll: true as const }),
  };
}

const wordingIn = (words: object, { say }: Spoken): ((said: Spoken) => string) | undefined =>
  (words as Readonly<Record<string, (said: Spoken) => string>>)[say];

/** What the community itself fills in. */
const communitysOwn: ReadonlySet<string> = new Set(['say', 'language', 'community', 'call', 'digit']);

/** Nothing in it is about one person or one need. */
const isForAll = (phrase: Spoken): boolean =>
  Object.entries(phrase).every(([name, value]) => value === undefined || communitysOwn.has(name));

/** What a caller hears while the line can do nothing, in every language that it speaks. */
export const inTrouble = (languages: readonly Language[]): WordedScript => ({
  language: languages[0]?.id ?? 'en',
  listening: 'usual',
  say: languages.map(({ id, spoken }) => ({ saying: 'trouble', text: spoken.trouble({}), language: id })),
  act: { do: 'hangUp' },
});
