// What of a text, or of words in a call, has to be known before anything is loaded: it decides what is brought.
import type { Context } from './context.ts';
import type { Happening } from './store/happening.ts';
import { mayNamePartner } from './understanding/names-partner.ts';
import { readStewardCommand } from './understanding/steward-command.ts';

/**
 * A steward's command, and whether somebody is named whom the sender has met. A fault in reading must not keep a text from being
 * recorded: it is then read as anybody's.
 */
export function readBeforehand(context: Context, happening: Happening): Happening {
  if (happening.of === 'call')
    return { ...happening, wantsPartners: mayNamePartner(happening.step.words ?? '', context.languages) };
  if (happening.of !== 'text') return happening;
  try {
    const { body } = happening.text;
    const wantsPartners = mayNamePartner(body, context.languages);
    return { ...happening, wantsPartners, command: readStewardCommand(body, context.languages) };
  } catch (error) {
    context.log.warn({ error, cause: happening.text.sid }, 'a text could not be read for what stewards say');
    return happening;
  }
}
