// Writes a community file: everything a community agreed on, also where it is what holds anyway, so that reading it gives the same again.
import { stringify } from 'yaml';
import type { Area } from '../domain/area.ts';
import type { CommunitySettings, Line } from '../domain/community.ts';
import type { CommunityTerms } from '../store/communities.ts';
import { writeDuration } from './duration.ts';

const writeLine = ({ number, perSecond }: Line) => (perSecond === 1 ? number : { number, per_second: perSecond });

const writeArea = ({ name, zips, also, at }: Area) => ({
  name,
  ...(zips.length > 0 && { zips }),
  ...(also.length > 0 && { also }),
  ...(at !== undefined && { at }),
});

const writeFollowUp = ({ followUp }: CommunitySettings) => ({
  remind_before: writeDuration(followUp.remindBeforeMs),
  ask_after: writeDuration(followUp.askAfterMs),
  close_after: writeDuration(followUp.closeAfterMs),
  confirm_within: writeDuration(followUp.confirmWithinMs),
  repeat_question_after: writeDuration(followUp.repeatQuestionAfterMs),
  give_up_question_after: writeDuration(followUp.giveUpQuestionAfterMs),
  ask_ahead: writeDuration(followUp.askAheadMs),
});

/** As `readCommunityFile` reads it. */
export function writeCommunityFile({ name, lines, settings, stewards }: CommunityTerms): string {
  const { boundaries, dispatch, recordings, prices, digest, checkIns, voting } = settings;
  const { now, today, later } = dispatch.waveEveryMs;
  const quiet = boundaries.quietHours;
  const file = {
    name,
    numbers: lines.map(writeLine),
    timezone: settings.timezone,
    languages: settings.languages,
    joining: settings.joining,
    ...(settings.joinCode !== undefined && { join_code: settings.joinCode }),
    emergency: settings.emergency,
    areas: settings.areas.map(writeArea),
    kinds: settings.kinds,
    boundaries: {
      quiet_hours: quiet === undefined ? '' : `${quiet.from}-${quiet.to}`,
      asks_per_week: boundaries.asksPerWeek,
      reach_miles: boundaries.reachMiles,
      answer_within: writeDuration(boundaries.answerWithinMs),
    },
    dispatch: {
      wave_size: dispatch.waveSize,
      wave_every: { now: writeDuration(now), today: writeDuration(today), later: writeDuration(later) },
      alert_stewards_after: writeDuration(dispatch.alertStewardsAfterMs),
      alert_others_after: writeDuration(dispatch.alertOthersAfterMs),
    },
    follow_up: writeFollowUp(settings),
    ...(recordings !== undefined && { recordings: { keep: writeDuration(recordings.keepMs) } }),
    digest: digest?.at ?? 'off',
    monthly: settings.monthly ? 'on' : 'off',
    ...(checkIns !== undefined && { check_ins: { try_again_after: writeDuration(checkIns.tryAgainAfterMs) } }),
    ...(voting !== undefined && {
      voting: { quorum: voting.quorumPercent, share: voting.sharePercent, days: voting.days },
    }),
    ...(prices !== undefined && { prices }),
    stewards,
  };
  return stringify(file, { lineWidth: 0 });
}
