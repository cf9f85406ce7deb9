// What of a text, or of words in a call, has to be known before the world is loaded: it decides what is brought.
import type { Context } from './context.ts';
import { tellsOfOthers } from './domain/call-place.ts';
import { textThatWaits } from './domain/on-text/speaker.ts';
import type { Snapshot } from './domain/snapshot.ts';
import { namesSomebody } from './domain/voting/command.ts';
import type { Happening } from './store/happening.ts';
import type { WordedEffect } from './store/worded-effect.ts';
import { buddyKeyed, namesBuddy, readCareCommand } from './understanding/care-command.ts';
import { mayNamePartner } from './understanding/names-partner.ts';
import { readStewardCommand } from './understanding/steward-command.ts';
import { phrasesIn, restAfter } from './understanding/taught-word.ts';
import { readVoting, stewardKeyed } from './understanding/voting-command.ts';

/**
 * A steward's command, how somebody wishes to be looked after, what they propose or answer, and whether somebody is named whom the
 * sender has met. A fault in reading must not keep a text from being recorded: it is then read as anybody's.
 */
export function readBeforehand(context: Context, happening: Happening): Happening {
  if (happening.of === 'call') {
    const { languages } = context;
    const { words = '', keys = '' } = happening.step;
    const care = readCareCommand(words, languages) ?? buddyKeyed(keys);
    const voting = readVoting(words, languages) ?? stewardKeyed(keys);
    const wantsPartners = mayNamePartner(words, languages) || namesBuddy(care) || namesSomebody(voting);
    // Words may lead anywhere.
    const wantsOthers = words !== '' || happening.step.afterOthers === true;
    return { ...happening, care, voting, wantsPartners, wantsOthers };
  }
  if (happening.of !== 'text') return happening;
  try {
    const { languages } = context;
    const { body } = happening.text;
    const care = readCareCommand(body, languages);
    const voting = readVoting(body, languages);
    const wantsPartners = mayNamePartner(body, languages) || namesBuddy(care) || namesSomebody(voting);
    const wantsMe = languages.some(({ lexicon }) => restAfter(body, phrasesIn(lexicon.keywords.me ?? '')) === '');
    return { ...happening, wantsPartners, wantsMe, care, voting, command: readStewardCommand(body, languages) };
  } catch (error) {
    context.log.warn({ error, cause: happening.text.sid }, 'a text could not be read for the words that are taught');
    return happening;
  }
}

/** What has to be loaded besides, now that it is known that a steward's command, or a vote, waits at the phone: nothing, almost always. */
export function withWaiting(happening: Happening, snapshot: Snapshot): Happening | undefined {
  if (happening.of !== 'text' || happening.waiting || happening.command) return undefined;
  const sender = snapshot.contacts.find(({ id }) => id === snapshot.contactId);
  const held = sender && textThatWaits(sender);
  const { command: waiting, voting } = held ?? {};
  if (waiting) return { ...happening, waiting, recorded: true };
  return voting && !happening.voting ? { ...happening, voting, recorded: true } : undefined;
}

/** What others need has to be loaded besides where a step of a call comes to be about it, which did not show before: seldom. */
export function withOthers(
  happening: Happening,
  { call }: Snapshot,
  effects: readonly WordedEffect[],
): Happening | undefined {
  if (happening.of !== 'call' || happening.wantsOthers) return undefined;
  const isAmongThem = call !== undefined && tellsOfOthers(call.state.place);
  const leadsThere = effects.some((effect) => effect.do === 'sayInCall' && effect.script.tellsOfOthers);
  return isAmongThem || leadsThere ? { ...happening, wantsOthers: true } : undefined;
}

/** Whom a storm round would ask has to be loaded besides where a steward begins one in a call: where nobody wished for it, there is none. */
export function withStorm(happening: Happening, effects: readonly WordedEffect[]): Happening | undefined {
  if (happening.of !== 'call' || happening.wantsStorm) return undefined;
  const begins = effects.some(
    (effect) =>
      effect.do === 'saveAnnouncement' &&
      effect.announcement.content.about === 'storm' &&
      effect.announcement.state === 'gathering',
  );
  return begins ? { ...happening, wantsStorm: true } : undefined;
}
