// Reads a community file: YAML → what a community agreed on, or every fault in it with its place.
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { CommunitySettings } from '../domain/community.ts';
import { countryOf, parsePhone } from '../domain/phone.ts';
import type { Fault, Read } from '../members-file/fault.ts';
import type { CommunityTerms } from '../store/communities.ts';
import { communitySchema } from './schema.ts';

type Path = readonly PropertyKey[];

const writePath = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

/** The line of what stands at `path`, or of the nearest thing around it. */
const lineOf = (document: Document, lines: LineCounter, path: Path): number => {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const around = document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(around) ? around.items.find(({ key }) => String(key) === path[depth - 1]) : undefined;
    const node = pair === undefined ? document.getIn(path.slice(0, depth), true) : pair.key;
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
};

const wanted: Readonly<Record<string, string>> = {
  string: 'must be a word or a number',
  array: 'must be a list, such as [one, two]',
  tuple: 'must be a list, such as [one, two]',
  object: 'must hold settings, each on a line such as "name: value"',
};

const explain = (issue: z.core.$ZodRawIssue): string | undefined => {
  if (issue.code === 'invalid_type')
    return issue.input === undefined || issue.input === null ? 'is missing' : wanted[issue.expected];
  if (issue.code === 'unrecognized_keys') return 'is not a setting of a community file';
  return undefined;
};

/** A fault for each unknown setting; of a choice between a plain number and one with settings, the faults of what was written. */
const faultsOf = (issue: z.core.$ZodIssue): readonly { path: Path; reason: string }[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], reason: issue.message }));
  if (issue.code === 'invalid_union') {
    const closest = issue.errors.find(
      (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && !path.length),
    );
    return (closest ?? issue.errors[0] ?? []).flatMap(faultsOf).map(({ path, reason }) => ({
      path: [...issue.path, ...path],
      reason,
    }));
  }
  return [{ path: issue.path, reason: issue.message }];
};

type Parsed = z.output<ReturnType<typeof communitySchema>>;

const settingsOf = (parsed: Parsed): CommunitySettings => {
  const { boundaries, dispatch, follow_up: followUp } = parsed;
  return {
    timezone: parsed.timezone,
    languages: parsed.languages,
    joining: parsed.joining,
    ...(parsed.join_code !== undefined && { joinCode: parsed.join_code }),
    emergency: parsed.emergency,
    areas: parsed.areas,
    kinds: parsed.kinds,
    boundaries: {
      ...(boundaries.quiet_hours !== undefined && { quietHours: boundaries.quiet_hours }),
      asksPerWeek: boundaries.asks_per_week,
      reachMiles: boundaries.reach_miles,
      answerWithinMs: boundaries.answer_within,
    },
    dispatch: {
      waveSize: dispatch.wave_size,
      waveEveryMs: dispatch.wave_every,
      alertStewardsAfterMs: dispatch.alert_stewards_after,
      alertOthersAfterMs: dispatch.alert_others_after,
    },
    followUp: {
      remindBeforeMs: followUp.remind_before,
      askAfterMs: followUp.ask_after,
      closeAfterMs: followUp.close_after,
      confirmWithinMs: followUp.confirm_within,
      repeatQuestionAfterMs: followUp.repeat_question_after,
      giveUpQuestionAfterMs: followUp.give_up_question_after,
      askAheadMs: followUp.ask_ahead,
    },
    ...(parsed.recordings !== undefined && { recordings: { keepMs: parsed.recordings.keep } }),
    ...(parsed.digest !== 'off' && { digest: parsed.digest }),
    ...(parsed.monthly === 'on' && { monthly: true as const }),
    ...(parsed.prices !== undefined && { prices: parsed.prices }),
    ...(parsed.voting && {
      voting: { quorumPercent: parsed.voting.quorum, sharePercent: parsed.voting.share, days: parsed.voting.days },
    }),
    ...(parsed.check_ins && { checkIns: { tryAgainAfterMs: parsed.check_ins.try_again_after } }),
  };
};

/** What only shows once the settings are known: whether they fit together. */
const misfits = (parsed: Parsed): readonly { path: Path; reason: string }[] => {
  const country = countryOf({ lines: parsed.numbers });
  const unreadable = parsed.stewards.flatMap((written, index) =>
    parsePhone(written, country) === undefined
      ? [{ path: ['stewards', index], reason: 'must be a phone number, such as "+13125550190"' }]
      : [],
  );
  const codeless =
    parsed.joining === 'code' && parsed.join_code === undefined
      ? [{ path: ['join_code'], reason: 'is missing, though people join with a code' }]
      : [];
  return [...codeless, ...unreadable];
};

/** `languages`: the ids of those the hotline speaks. */
export const readCommunityFile = (written: string, languages: readonly string[]): Read<CommunityTerms> => {
  const lines = new LineCounter();
  // All scalars as text: YAML would make a number of +13125550100 and of the ZIP 02134.
  const document = parseDocument(written.replace(/^\uFEFF/, ''), {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  if (document.errors.length > 0)
    return {
      faults: document.errors.map(
        ({ pos, message }): Fault => ({ line: lines.linePos(pos[0]).line, path: '', reason: message }),
      ),
    };
  const told = (faults: readonly { path: Path; reason: string }[]): readonly Fault[] =>
    faults
      .map(({ path, reason }) => ({ line: lineOf(document, lines, path), path: writePath(path), reason }))
      .sort((a, b) => a.line - b.line);
  const parsed = communitySchema(languages).safeParse(document.toJS() ?? {}, { error: explain });
  if (!parsed.success) return { faults: told(parsed.error.issues.flatMap(faultsOf)) };
  const faults = told(misfits(parsed.data));
  if (faults.length > 0) return { faults };
  const country = countryOf({ lines: parsed.data.numbers });
  const stewards = parsed.data.stewards.flatMap((phone) => parsePhone(phone, country) ?? []);
  return {
    value: {
      name: parsed.data.name,
      lines: parsed.data.numbers,
      settings: settingsOf(parsed.data),
      stewards: [...new Set(stewards)],
    },
    faults: [],
  };
};
