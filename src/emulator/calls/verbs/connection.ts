// Two telephones are connected: the whisper first, then each hears the other.
import { CallOver, Redirected } from '../interruption.ts';
import type { Leg } from '../leg.ts';
import type { Scene } from '../scene.ts';
import type { DialRecording } from './dial-recording.ts';
import type { Dialled } from './number.ts';

export interface ConnectionLimits {
  readonly seconds: number;
  /** Whether the caller ends it with `*`. */
  readonly endsOnStar: boolean;
  /** Keeps what both say. */
  readonly recording: DialRecording | null;
}

/** Resolves when it is over, with whether they were connected at all. The one who was dialled is hung up, unless redirected. */
export async function connect(
  scene: Scene,
  { child, whisper, sendDigits }: Dialled & { readonly child: Leg },
  limits: ConnectionLimits,
): Promise<boolean> {
  const { leg } = scene;
  if (scene.signal.aborted) {
    child.end('completed', 'line');
    return false;
  }
  const callerGone = () => child.end('completed', 'line');
  scene.signal.addEventListener('abort', callerGone, { once: true });
  let redirected: Redirected | null = null;
  try {
    if (sendDigits !== null) child.hear({ kind: 'tones', keys: sendDigits });
    const accepted = whisper === null || (await isAccepted(scene, child, whisper));
    if (!accepted || scene.signal.aborted) return false;
    leg.answer('line');
    redirected = await talk(leg, child, limits);
    return true;
  } finally {
    scene.signal.removeEventListener('abort', callerGone);
    if (redirected === null) child.end('completed', 'line');
    else goOnAlone(scene, child, redirected);
  }
}

/** Whoever hears the whisper to its end accepts; hanging up, on either side, does not. */
async function isAccepted({ switchboard, follow }: Scene, child: Leg, whisper: NonNullable<Dialled['whisper']>) {
  try {
    const end = await follow(switchboard, child, { kind: 'url', ...whisper }, { isWhisper: true });
    return end === 'end' && child.isLive;
  } catch (reason) {
    if (reason instanceof CallOver) return false;
    throw reason;
  }
}

/** Where the one who was dialled got other instructions meanwhile: those. */
async function talk(
  leg: Leg,
  child: Leg,
  { seconds, endsOnStar, recording }: ConnectionLimits,
): Promise<Redirected | null> {
  const star = new AbortController();
  const { signal } = child;
  const keep = (words: string) => recording?.keep(words);
  recording?.begin();
  const stops = [
    hearEachOther(leg, child, { keep, onKey: (key) => void (key === '*' && endsOnStar && star.abort()) }),
    hearEachOther(child, leg, { keep }),
  ];
  try {
    await leg.passUnless(AbortSignal.any([signal, star.signal]), seconds * 1000);
  } catch (reason) {
    if (!(reason instanceof CallOver || reason instanceof Redirected)) throw reason;
  } finally {
    for (const stop of stops) stop();
    if (leg.isLive) leg.hear({ kind: 'left', others: [child.call.phone], conference: null });
    leg.set('hearing');
  }
  return signal.reason instanceof Redirected ? signal.reason : null;
}

interface Hearing {
  readonly keep: (words: string) => void;
  readonly onKey?: (key: string) => void;
}

function hearEachOther(leg: Leg, other: Leg, { keep, onKey }: Hearing): () => void {
  leg.set('talking');
  leg.hear({ kind: 'joined', others: [other.call.phone], conference: null });
  return leg.listen((act) => {
    if (act.kind === 'words') {
      other.hear({ kind: 'person', from: leg.call.phone, words: act.words });
      keep(act.words);
    } else {
      other.hear({ kind: 'tones', keys: act.key });
      onKey?.(act.key);
    }
    return true;
  });
}

function goOnAlone({ leg, switchboard, follow }: Scene, child: Leg, { source }: Redirected): void {
  leg.exchange.work.run(async () => {
    try {
      await follow(switchboard, child, source);
      child.end('completed', 'line');
    } catch (reason) {
      if (!(reason instanceof CallOver)) throw reason;
    }
  });
}
