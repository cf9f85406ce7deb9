// The first call of a number: one key for each language.
import type { CallPhrase } from '../call-phrases.ts';
import { greet } from './arrive.ts';
import { type MenuAt, oneKey } from './menu.ts';

export const language: MenuAt<'language'> = {
  ask: ({ decision: { community } }) =>
    oneKey(
      ...community.languages.map(
        (id, index): CallPhrase => ({
          say: 'askLanguage',
          language: id,
          digit: index + 1,
          call: community.emergency.call,
          community: community.name,
        }),
      ),
    ),
  take: (turn) => {
    const { languages } = turn.decision.community;
    const spoken = turn.heard.by === 'words' ? turn.heard.text.reading.language : undefined;
    const chosen = languages[(turn.key ?? 0) - 1] ?? languages.find((id) => id === spoken);
    if (chosen === undefined) return false;
    turn.change({ language: chosen });
    greet(turn);
    return true;
  },
};
