// What has changed between two versions of a community's terms, in the words of a community file.
import type { Area } from '../domain/area.ts';
import type { Prices } from '../domain/community.ts';
import type { CommunityTerms } from '../store/communities.ts';
import { writeDuration } from './duration.ts';

const writeArea = ({ zips, also, at }: Area): string =>
  [zips.join(' ') || 'no ZIPs', ...also, ...(at === undefined ? [] : [`at ${at.join(', ')}`])].join('; ');

const writePrices = ({ segment, currency }: Prices): string => `${segment} ${currency} a segment`;

/** Every setting by its path in the file. Stewards are left out: their numbers are nobody's business. */
const flatten = ({ lines, settings }: CommunityTerms): ReadonlyMap<string, string> => {
  const { boundaries, dispatch, emergency, followUp } = settings;
  const quiet = boundaries.quietHours;
  return new Map([
    ['numbers', lines.map(({ number, perSecond }) => `${number} (${perSecond} a second)`).join(', ')],
    ['timezone', settings.timezone],
    ['languages', settings.languages.join(', ')],
    ['joining', settings.joining],
    ['join_code', settings.joinCode ?? 'none'],
    ['emergency.call', emergency.call],
    ['emergency.listen', emergency.listen],
    ...settings.areas.map((area): [string, string] => [`areas: ${area.name}`, writeArea(area)]),
    ['kinds', settings.kinds.join(', ')],
    ['boundaries.quiet_hours', quiet === undefined ? 'none' : `${quiet.from}-${quiet.to}`],
    ['boundaries.asks_per_week', String(boundaries.asksPerWeek)],
    ['boundaries.reach_miles', String(boundaries.reachMiles)],
    ['boundaries.answer_within', writeDuration(boundaries.answerWithinMs)],
    ['dispatch.wave_size', String(dispatch.waveSize)],
    ...Object.entries(dispatch.waveEveryMs).map(([soonness, ms]): [string, string] => [
      `dispatch.wave_every.${soonness}`,
      writeDuration(ms),
    ]),
    ['dispatch.alert_stewards_after', writeDuration(dispatch.alertStewardsAfterMs)],
    ['dispatch.alert_others_after', writeDuration(dispatch.alertOthersAfterMs)],
    ['follow_up.remind_before', writeDuration(followUp.remindBeforeMs)],
    ['follow_up.ask_after', writeDuration(followUp.askAfterMs)],
    ['follow_up.close_after', writeDuration(followUp.closeAfterMs)],
    ['follow_up.confirm_within', writeDuration(followUp.confirmWithinMs)],
    ['follow_up.repeat_question_after', writeDuration(followUp.repeatQuestionAfterMs)],
    ['follow_up.give_up_question_after', writeDuration(followUp.giveUpQuestionAfterMs)],
    ['follow_up.ask_ahead', writeDuration(followUp.askAheadMs)],
    ['digest', settings.digest?.at ?? 'off'],
    ['monthly', settings.monthly ? 'on' : 'off'],
    ['prices', settings.prices === undefined ? 'usual' : writePrices(settings.prices)],
    [
      'check_ins.try_again_after',
      settings.checkIns === undefined ? 'usual' : writeDuration(settings.checkIns.tryAgainAfterMs),
    ],
    ['recordings.keep', settings.recordings === undefined ? 'none' : writeDuration(settings.recordings.keepMs)],
  ]);
};

const stewardDifferences = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const added = after.filter((phone) => !before.includes(phone)).length;
  const removed = before.filter((phone) => !after.includes(phone)).length;
  return added + removed === 0 ? [] : [`stewards: ${added} added, ${removed} removed`];
};

/** A line for each difference; none where nothing has changed. */
export const differences = (before: CommunityTerms, after: CommunityTerms): readonly string[] => {
  const [was, is] = [flatten(before), flatten(after)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
    const [old, now] = [was.get(path), is.get(path)];
    return old === now ? [] : [`${path}: ${old ?? 'none'} → ${now ?? 'none'}`];
  });
  return [...changed, ...stewardDifferences(before.stewards, after.stewards)];
};
