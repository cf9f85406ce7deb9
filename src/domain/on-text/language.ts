// Which language a person is answered in: the one they chose, else the one they last wrote clearly.
import { contactOf, memberOf, reply, type Scene } from './scene.ts';

export function rememberLanguage(scene: Scene): void {
  const { language } = scene.text.reading;
  const member = memberOf(scene);
  if (language === undefined || member.languageChosen || language === member.language) return;
  if (scene.decision.community.languages.includes(language)) speak(scene, language, false);
}

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
