// What the page knows of calls, and of what was heard, said and pressed in them.

export class Calls {
  /** By sid, oldest first. */
  #calls = new Map();
  /** By sid: what was heard, by its `seq`. */
  #transcripts = new Map();

  replace(calls) {
    this.#calls = new Map(calls.map((call) => [call.sid, call]));
    this.#transcripts.clear();
  }

  put(call) {
    this.#calls.set(call.sid, call);
  }

  hear(sid, ...entries) {
    const known = this.#transcripts.get(sid) ?? new Map();
    for (const entry of entries) known.set(entry.seq, entry);
    this.#transcripts.set(sid, known);
  }

  all() {
    return [...this.#calls.values()];
  }

  /** What has come to this phone or gone out from it; a call that still waits for its turn has not. */
  of(number) {
    return this.all().filter(({ phone, activity }) => phone === number && activity !== 'queued');
  }

  /** The call that rings or goes on at this phone, if there is one. */
  live(number) {
    return this.of(number).findLast(isLive);
  }

  /** Whether this phone rings, to be picked up. */
  rings(number) {
    const live = this.live(number);
    return live !== undefined && live.direction === 'received' && live.status === 'ringing';
  }

  transcript(sid) {
    return [...(this.#transcripts.get(sid)?.values() ?? [])].sort((a, b) => a.seq - b.seq);
  }

  /** When it was picked up, in milliseconds since 1970, or null. */
  answeredAtMs(call) {
    const answered = this.transcript(call.sid).find(({ kind }) => kind === 'answered');
    return answered ? Date.parse(call.at) + answered.atMs : null;
  }
}

export function isLive({ status }) {
  return status === 'ringing' || status === 'in-progress';
}
