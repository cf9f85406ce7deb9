// Which language a person is answered in: the one they chose, else the one they last wrote clearly.
import type { HeldText } from '../held-text.ts';
import { contactOf, memberOf, reply, type Scene } from './scene.ts';

const fewestWords = 3;

export function rememberLanguage(scene: Scene): void {
  const { language } = scene.text.reading;
  const member = memberOf(scene);
  if (language === undefined || member.languageChosen || language === member.language) return;
  if (!isClear(scene.text)) return;
  if (scene.decision.community.languages.includes(language)) speak(scene, language, false);
}

/** One word shows no language ("Nina" is a name, and nearly a Spanish word), unless it is one that we teach. */
const isClear = ({ reading, body }: HeldText): boolean =>
  reading.explicit || body.trim().split(/\s+/).length >= fewestWords;

export function onLanguage(scene: Scene): void {
  const { languages } = scene.decision.community;
  const wanted = scene.text.reading.argument;
  if (wanted === undefined || !languages.includes(wanted)) return reply(scene, { say: 'languageUnknown', languages });
  speak(scene, wanted, true);
  reply(scene, { say: 'languageSet' });
}

function speak(scene: Scene, language: string, languageChosen: boolean): void {
  scene.decision.saveContact({ ...contactOf(scene), language });
  scene.decision.saveMember({ ...memberOf(scene), language, languageChosen });
}
