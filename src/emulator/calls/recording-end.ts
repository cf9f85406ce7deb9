// A recording is finished: kept with its sound, and told of.
import { hum } from '../sound/wav.ts';
import type { Recording } from '../state/recording.ts';
import { ReportQueue } from '../webhook/status-reports.ts';
import type { Leg } from './leg.ts';
import type { RecordingCallback } from './recording-callback.ts';
import type { Recorded } from './verbs/record-ear.ts';

/** What the action is told of the recording, or null where nothing was said and there is none. */
export function finishRecording(
  leg: Leg,
  recording: Recording,
  { words, sound, seconds }: Recorded,
  callback: RecordingCallback | null,
  onCompleted?: () => void,
): Record<string, string> | null {
  const { exchange } = leg;
  if (seconds === 0) {
    change(leg, recording, { status: 'absent' });
    reportRecording(leg, recording, 'absent', callback);
    return null;
  }
  const whole = Math.max(1, Math.round(seconds));
  change(leg, recording, { status: 'processing', seconds: whole, words, sound: sound ?? hum(seconds) });
  leg.hear({ kind: 'recorded', sid: recording.sid, words, seconds: whole });
  exchange.work.start(async () => {
    await exchange.work.pause(exchange.pace.recordedAfterMs ?? 0);
    change(leg, recording, { status: 'completed' });
    reportRecording(leg, recording, 'completed', callback);
    onCompleted?.();
  });
  return { RecordingUrl: urlOf(leg, recording), RecordingSid: recording.sid, RecordingDuration: String(whole) };
}

export function reportRecording(
  leg: Leg,
  recording: Recording,
  event: 'in-progress' | 'completed' | 'absent',
  callback: RecordingCallback | null,
): void {
  if (!callback?.events.includes(event)) return;
  const { exchange, call } = leg;
  const queue = new ReportQueue(exchange, { url: callback.url, method: callback.method, sid: recording.sid });
  const params: Record<string, string> = {
    AccountSid: exchange.accountSid,
    CallSid: call.sid,
    RecordingSid: recording.sid,
    RecordingUrl: urlOf(leg, recording),
    RecordingStatus: event,
    RecordingDuration: String(recording.seconds),
    RecordingChannels: String(recording.channels),
    RecordingSource: recording.source,
  };
  queue.send(params, event !== 'in-progress');
}

function change({ exchange }: Leg, recording: Recording, changes: Partial<Recording>): void {
  Object.assign(recording, changes, { updatedAtMs: exchange.network.nowMs() });
}

function urlOf({ exchange }: Leg, { sid }: Recording): string {
  return `${exchange.baseUrl}/2010-04-01/Accounts/${exchange.accountSid}/Recordings/${sid}`;
}
