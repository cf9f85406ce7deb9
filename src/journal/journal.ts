// Keeps on this process's disk what came in while the database was away, in the order in which it came.
import { mkdir } from 'node:fs/promises';
import type { Log } from '../log.ts';
import type { Seal } from '../store/seal.ts';
import type { Arrival } from './arrival.ts';
import { createOwner, touchEveryMs } from './owner.ts';
import { readRecords, writeRecord } from './records.ts';
import { Segment } from './segment.ts';

/** refused: it can't be taken, now or later. Whoever throws wants it handed out again. */
export type Taking = 'taken' | 'refused';

export interface Journal {
  /** True while something is kept; whatever comes in then belongs behind it. */
  isWaiting(): boolean;
  /** Resolves once it is safe on the disk. Rejects where the disk fails, or has no room. */
  keep(arrival: Arrival): Promise<void>;
  /** Hands out what is kept, oldest first, and lets go of it. Rejects where `take` does; what is left then stays. */
  drain(take: (arrival: Arrival) => Promise<Taking>): Promise<void>;
  /** Makes its own what processes that are gone have left. */
  takeOver(): Promise<void>;
  /** What is still kept stays on the disk, for the next process. */
  close(): Promise<void>;
}

export interface JournalOptions {
  /** Made when it is first needed. */
  readonly folder: string;
  readonly seal: Seal;
  readonly log: Log;
  /** No more than this is kept. */
  readonly mostBytes?: number;
  /** After this many bytes a new file is begun, so that what has been taken is removed bit by bit. */
  readonly segmentBytes?: number;
}

interface Pending {
  readonly line: Buffer;
  readonly done: (error?: unknown) => void;
}

const mebibyte = 1024 * 1024;

export function openJournal({
  folder,
  seal,
  log,
  mostBytes = 64 * mebibyte,
  segmentBytes = mebibyte / 4,
}: JournalOptions): Journal {
  const owner = createOwner(folder);
  const segments: Segment[] = [];
  let current: Segment | undefined;
  let pending: Pending[] = [];
  let unwritten = 0;
  let draining: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const touching = setInterval(() => {
    for (const segment of segments) segment.touch().catch(() => undefined);
  }, touchEveryMs);
  touching.unref();

  /** Writing, closing and beginning files happen one after the other. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const begin = async (): Promise<Segment> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const segment = await Segment.create(owner.nextPath());
    segments.push(segment);
    return segment;
  };

  const leave = async (segment: Segment): Promise<void> => {
    if (current === segment) current = undefined;
    await segment.close();
  };

  const forget = (segment: Segment): void => {
    const index = segments.indexOf(segment);
    if (index >= 0) segments.splice(index, 1);
  };

  const keptBytes = (): number => segments.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);

  const write = async (bytes: Buffer): Promise<void> => {
    if (keptBytes() + bytes.length > mostBytes) throw new Error('the journal is full');
    current ??= await begin();
    const segment = current;
    try {
      if (!(await segment.append(bytes))) {
        await leave(segment);
        forget(segment);
        return write(bytes);
      }
    } catch (error) {
      // Nobody knows what a disk has kept after it failed: this file gets no more, and is read up to where it is whole.
      await leave(segment);
      if (segment.sizeBytes === 0) {
        forget(segment);
        await segment.remove();
      }
      throw error;
    }
    if (segment.sizeBytes >= segmentBytes) await leave(segment);
  };

  /** All that has come in since the last writing is written at once, so that many arrivals share one wait for the disk. */
  const flush = async (): Promise<void> => {
    const batch = pending;
    pending = [];
    if (batch.length === 0) return;
    const failure = await write(Buffer.concat(batch.map(({ line }) => line))).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    unwritten -= batch.length;
    for (const { done } of batch) done(failure?.error);
  };

  const drainSegment = async (segment: Segment, take: (arrival: Arrival) => Promise<Taking>): Promise<void> => {
    await inTurn(() => leave(segment));
    const bytes = await segment.read().catch((error: unknown) => {
      log.error({ error }, 'a file of the journal can not be read: it is left for the next process');
    });
    // Without it, the rest goes on; it may also be that another process took it for left behind.
    if (!bytes) return forget(segment);
    const { values, isCutOff, faults } = readRecords(seal, bytes);
    let isWhole = faults.length === 0;
    for (const arrival of values.slice(segment.taken) as readonly Arrival[]) {
      if ((await take(arrival)) === 'refused') isWhole = false;
      segment.taken += 1;
    }
    if (isCutOff) log.warn({}, 'the last record of the journal was cut off while it was written, and is left out');
    for (const error of faults) log.error({ error }, 'a record of the journal can not be read, and is set aside');
    if (isWhole) await segment.remove();
    else await segment.setAside();
    forget(segment);
  };

  const drainAll = async (take: (arrival: Arrival) => Promise<Taking>): Promise<void> => {
    for (let [oldest] = segments; oldest; [oldest] = segments) await drainSegment(oldest, take);
  };

  return {
    isWaiting: () => segments.length + unwritten > 0,
    keep: (arrival) =>
      new Promise((resolve, reject) => {
        pending.push({
          line: writeRecord(seal, arrival),
          done: (error) => (error === undefined ? resolve() : reject(error)),
        });
        unwritten += 1;
        inTurn(flush);
      }),
    drain(take) {
      draining ??= drainAll(take).finally(() => {
        draining = undefined;
      });
      return draining;
    },
    async takeOver() {
      const left = await owner.takeOver();
      if (left.length > 0) log.warn({ count: left.length }, 'a process left texts on the disk: they are taken up');
      segments.unshift(...left);
    },
    async close() {
      clearInterval(touching);
      await inTurn(async () => {
        if (current) await leave(current);
      });
    },
  };
}
