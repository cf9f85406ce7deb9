// What becomes of calls, in words.

/** What a call in the thread is called, and whether it is bad news. */
export function fateOfCall(call) {
  const made = call.direction === 'made';
  switch (call.status) {
    case 'ringing':
      return { words: made ? 'calling' : 'rings', bad: false };
    case 'in-progress':
      return { words: 'now', bad: false };
    case 'completed':
      return { words: lasted(call.durationSeconds ?? 0), bad: false };
    case 'busy':
      return { words: 'busy or refused', bad: true };
    case 'no-answer':
      return { words: made ? 'given up' : 'missed', bad: !made };
    case 'canceled':
      return { words: 'missed', bad: true };
    default:
      return { words: 'did not get through', bad: true };
  }
}

/** What a call that goes on is doing, as whoever holds the telephone would tell it. */
export function stateOfCall({ status, direction, activity }) {
  if (status === 'ringing') return direction === 'made' ? 'Calling…' : 'It rings';
  switch (activity) {
    case 'listening':
      return 'Your turn';
    case 'speaking':
      return 'Your words are being heard';
    case 'recording':
      return 'Recording: say something, then press any key';
    case 'dialing':
      return 'Somebody is being called';
    case 'holding':
      return 'On hold';
    case 'talking':
      return 'Connected';
    default:
      return 'In a call';
  }
}

/** Whether somebody listens to what is said now, the line or another person. */
export const isTurn = ({ activity }) => ['listening', 'recording', 'talking'].includes(activity);

/** Seconds as "0:42". */
export function clockTime(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;
}

function lasted(seconds) {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
