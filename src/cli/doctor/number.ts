// Whether a number of ours is set up at Twilio as it has to be, and where in Twilio's console to set what is not.
import { webhooksOf } from '../../addresses.ts';
import type { NumberSettings, Webhook } from '../../telephony/twilio/number-settings.ts';
import { type Finding, note, well, wrong } from './finding.ts';

/** `wanted`: the address with its fragment. `field`: its name in the console. `lost`: what happens without it. */
interface Wanted {
  readonly field: string;
  readonly wanted: string;
  readonly lost: string;
}

const withoutFragment = (url: string): string => url.split('#')[0] ?? '';

/** Twilio tries again only where the fragment says how often and after what. */
const triesAgain = (url: string): boolean => {
  const fragment = new URLSearchParams(url.split('#')[1] ?? '');
  const after = (fragment.get('rp') ?? '').split(',');
  return Number(fragment.get('rc')) >= 1 && (after.includes('all') || (after.includes('5xx') && after.includes('ct')));
};

const faultOf = ({ url, method }: Webhook, wanted: string): string | undefined => {
  if (url === '') return 'is empty';
  if (withoutFragment(url) !== withoutFragment(wanted)) return `is ${url}, which is not ours`;
  if (method !== 'POST') return `is asked for by ${method || 'no method'}`;
  return triesAgain(url) ? undefined : 'does not make Twilio try again, since what follows the "#" is missing';
};

const inConsole = (field: string, wanted: string): string =>
  `Twilio console, Phone Numbers, Active numbers, this number: set "${field}" to ${wanted} by HTTP POST`;

const check = (number: string, webhook: Webhook, { field, wanted, lost }: Wanted): readonly Finding[] => {
  const fault = faultOf(webhook, wanted);
  return fault === undefined ? [] : [wrong(`${number}: "${field}" ${fault}: ${lost}.`, inConsole(field, wanted))];
};

/** A second chance: one that leads nowhere is no loss, one that leads elsewhere may be meant. */
const checkFallback = (number: string, webhook: Webhook, field: string, wanted: string): readonly Finding[] => {
  const fault = faultOf(webhook, wanted);
  return fault === undefined
    ? []
    : [note(`${number}: "${field}" ${fault}: it is one more chance.`, inConsole(field, wanted))];
};

const decidedElsewhere = (number: string, what: string): Finding =>
  wrong(
    `${number}: a TwiML app, or a trunk, takes its ${what}.`,
    `Twilio console, Phone Numbers, Active numbers, this number: choose "Webhook" for its ${what}`,
  );

const unable = (number: string, what: string): Finding =>
  wrong(
    `${number} can't take ${what}.`,
    'rent a number at Twilio that has both SMS and Voice, and put it into the community file',
  );

/** `publicUrl`: where Twilio reaches us. */
export function checkNumber(
  number: string,
  settings: NumberSettings | undefined,
  publicUrl: string,
): readonly Finding[] {
  if (settings === undefined)
    return [
      wrong(
        `${number} is not a number of this Twilio account.`,
        'rent it or bring it there, take it out of the community file, or use the account that has it',
      ),
    ];
  const { text, call, callStatus } = webhooksOf({ publicUrl });
  const texts = settings.textApp
    ? [decidedElsewhere(number, 'texts')]
    : [
        ...check(number, settings.text, {
          ...{ field: 'A message comes in', wanted: text },
          lost: 'a text may be lost',
        }),
        ...checkFallback(number, settings.textFallback, 'Primary handler fails (messaging)', text),
      ];
  const calls = settings.callApp
    ? [decidedElsewhere(number, 'calls')]
    : [
        ...check(number, settings.call, {
          ...{ field: 'A call comes in', wanted: call },
          lost: 'a caller may hear nothing',
        }),
        ...checkFallback(number, settings.callFallback, 'Primary handler fails (voice)', call),
        ...check(number, settings.callStatus, {
          ...{ field: 'Call status changes', wanted: callStatus },
          lost: 'that somebody hung up is not learnt',
        }),
      ];
  const found = [
    ...(settings.texts ? texts : [unable(number, 'texts')]),
    ...(settings.calls ? calls : [unable(number, 'calls')]),
  ];
  return found.some(({ state }) => state === 'wrong')
    ? found
    : [well(`${number} brings texts and calls here.`), ...found];
}
