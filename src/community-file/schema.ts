// What may stand in a community file, and what holds where nothing is said. The file is read with every scalar as text, so that
// numbers, ZIPs and codes stay as they were written.
import { IANAZone } from 'luxon';
import { z } from 'zod';
import type { Area } from '../domain/area.ts';
import { usualPrices, type Voting } from '../domain/community.ts';
import { isKind, kinds } from '../domain/kinds.ts';
import { parsePhone } from '../domain/phone.ts';
import { usualVoting, votingBounds } from '../domain/voting/rule.ts';
import { parseDuration } from './duration.ts';

const text = z.string().trim().min(1, { error: 'must not be empty' });

const one = <T>(read: (written: string) => T | undefined, reason: string) =>
  z.string().transform((written, context): T => {
    const value = read(written.trim());
    if (value !== undefined) return value;
    context.addIssue(reason);
    return z.NEVER;
  });

const numberBetween = (least: number, most: number) =>
  one((written) => {
    const value = /^-?\d+(\.\d+)?(e-\d+)?$/.test(written) ? Number(written) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  }, `must be a number from ${least} to ${most}`);

const wholeBetween = (least: number, most: number) =>
  one((written) => {
    const value = /^\d+$/.test(written) ? Number(written) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  }, `must be a whole number from ${least} to ${most}`);

const duration = one(parseDuration, 'must be a duration such as 90s, 5m or 2h');

const phone = one(
  (written) => (written.startsWith('+') ? parsePhone(written) : undefined),
  'must be a phone number with its country, such as "+13125550100"',
);

const line = z.union([
  phone.transform((number) => ({ number, perSecond: 1 })),
  z
    .strictObject({ number: phone, per_second: numberBetween(0.01, 1000).default(1) })
    .transform(({ number, per_second: perSecond }) => ({ number, perSecond })),
]);

const clock = /^([01]?\d|2[0-3]):([0-5]\d)$/;

const quietHours = z.string().transform((written, context) => {
  const [from, to, more] = written.split('-').map((time) => time.trim());
  if (from === '' && to === undefined) return undefined;
  const areTimes = from !== undefined && to !== undefined && clock.test(from) && clock.test(to);
  if (areTimes && more === undefined && from !== to) return { from: from.padStart(5, '0'), to: to.padStart(5, '0') };
  context.addIssue('must be from when to when, such as "21:00-08:00", or "" for none');
  return z.NEVER;
});

const zip = one(
  (written) => (/^\d{5}$/.test(written) ? written : undefined),
  'must be a ZIP of five digits, such as "60640"',
);

const area = z.strictObject({
  name: text.refine((name) => !/^\d+$/.test(name), { error: 'must not be a number' }),
  zips: z.array(zip).default([]),
  also: z.array(text).default([]),
  at: z
    .tuple([numberBetween(-90, 90), numberBetween(-180, 180)], { error: 'must be [latitude, longitude]' })
    .optional(),
});

/** Adds a fault for everything that stands in a list twice. `keysOf` are the names by which an item goes. */
const withoutTwins =
  <T>(keysOf: (item: T) => readonly { key: string; path: readonly PropertyKey[] }[], inUse: string) =>
  (items: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      for (const { key, path } of keysOf(item)) {
        if (seen.has(key)) context.addIssue({ code: 'custom', path: [index, ...path], message: `${inUse}: ${key}` });
        seen.add(key);
      }
    }
  };

const namesOf = ({ name, zips, also }: Area) => [
  { key: name.toLowerCase(), path: ['name'] },
  ...zips.map((key, index) => ({ key, path: ['zips', index] })),
  ...also.map((other, index) => ({ key: other.toLowerCase(), path: ['also', index] })),
];

const itself = (key: string) => [{ key, path: [] }];

const votingPart = (part: keyof Voting) =>
  wholeBetween(votingBounds[part].least, votingBounds[part].most).default(usualVoting[part]);

/** `languages`: the ids of those the hotline speaks. */
export const communitySchema = (languages: readonly string[]) =>
  z.strictObject({
    name: text.max(60, { error: 'must not be longer than 60 letters' }),
    numbers: z
      .array(line)
      .min(1, { error: 'must hold at least one number' })
      .superRefine(withoutTwins(({ number }) => itself(number), 'stands here twice')),
    timezone: one(
      (written) => (IANAZone.isValidZone(written) ? written : undefined),
      'must be a time zone such as America/Chicago',
    ).default('America/Chicago'),
    languages: z
      .array(
        one(
          (written) => (languages.includes(written) ? written : undefined),
          `must be a language the hotline speaks: ${languages.join(', ')}`,
        ),
      )
      .min(1, { error: 'must hold at least one language' })
      .superRefine(withoutTwins(itself, 'stands here twice'))
      .default([...languages]),
    joining: z.enum(['open', 'code', 'vouch'], { error: 'must be open, code or vouch' }).default('open'),
    join_code: text
      .regex(/^[\p{L}\p{N}]{3,20}$/u, { error: 'must be one word of 3 to 20 letters and digits' })
      .optional(),
    emergency: z.strictObject({ call: text.default('911'), listen: text.default('988') }).prefault({}),
    areas: z.array(area).superRefine(withoutTwins(namesOf, 'already names another area, or this one')).default([]),
    kinds: z
      .array(
        one(
          (written) => (isKind(written) ? written : undefined),
          `must be one of ${kinds.map(({ id }) => id).join(', ')}`,
        ),
      )
      .min(1, { error: 'must hold at least one kind of help' })
      .superRefine(withoutTwins(itself, 'stands here twice'))
      .default(kinds.map(({ id }) => id)),
    boundaries: z
      .strictObject({
        quiet_hours: quietHours.prefault('21:00-08:00'),
        asks_per_week: wholeBetween(1, 1000).default(4),
        reach_miles: numberBetween(0, 10_000).default(5),
        answer_within: duration.prefault('1h'),
      })
      .prefault({}),
    dispatch: z
      .strictObject({
        wave_size: wholeBetween(1, 100).default(3),
        wave_every: z
          .strictObject({
            now: duration.prefault('5m'),
            today: duration.prefault('20m'),
            later: duration.prefault('60m'),
          })
          .prefault({}),
        alert_stewards_after: duration.prefault('60m'),
        alert_others_after: duration.prefault('20m'),
      })
      .prefault({}),
    follow_up: z
      .strictObject({
        remind_before: duration.prefault('2h'),
        ask_after: duration.prefault('2h'),
        close_after: duration.prefault('48h'),
        confirm_within: duration.prefault('15m'),
        repeat_question_after: duration.prefault('20m'),
        give_up_question_after: duration.prefault('2h'),
        ask_ahead: duration.prefault('48h'),
      })
      .prefault({}),
    recordings: z.strictObject({ keep: duration }).optional(),
    digest: one(
      (written) =>
        written === 'off' ? ('off' as const) : clock.test(written) ? { at: written.padStart(5, '0') } : undefined,
      'must be a time of day such as "08:00", or off',
    ).default('off'),
    monthly: one(
      (written) => (written === 'on' || written === 'off' ? written : undefined),
      'must be on or off',
    ).default('off'),
    check_ins: z.strictObject({ try_again_after: duration.prefault('30m') }).optional(),
    voting: z
      .strictObject({
        quorum: votingPart('quorumPercent'),
        share: votingPart('sharePercent'),
        days: votingPart('days'),
      })
      .optional(),
    prices: z
      .strictObject({
        currency: one(
          (written) => (/^[A-Z]{3}$/.test(written) ? written : undefined),
          'must be a currency of three letters, such as USD',
        ).default(usualPrices.currency),
        segment: numberBetween(0, 100),
      })
      .optional(),
    stewards: z.array(text).default([]),
  });
