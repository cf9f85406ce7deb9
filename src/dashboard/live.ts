// Tells open pages that something has changed, so that they fetch themselves anew: server-sent events that carry no data of anybody.
import type { Request, Response } from 'express';
import type { Context } from '../context.ts';
import { boardVersion } from '../store/board-version.ts';

/** One look for all pages of a community that are open in this process, and none where no page is. */
const lookEveryMs = 2_000;
/** Proxies cut what has been silent for long. */
const breatheEveryMs = 25_000;

type Listener = (version: string) => void;

interface Watch {
  readonly listeners: Set<Listener>;
  readonly stop: () => void;
}

export class Live {
  readonly #context: Context;
  readonly #stopping: AbortSignal;
  readonly #watches = new Map<string, Watch>();

  /** Every stream ends when `stopping` says so. */
  constructor(context: Context, stopping: AbortSignal) {
    this.#context = context;
    this.#stopping = stopping;
  }

  /** Streams to one page until it is closed. `isStill`: whoever looks may still do so. */
  stream(communityId: string, request: Request, response: Response, isStill: () => Promise<boolean>): void {
    response.set({ 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' }).flushHeaders();
    let known = request.get('Last-Event-ID') ?? String(request.query.since ?? '');
    const onVersion = (version: string): void => {
      if (version === known) return;
      known = version;
      response.write(`id: ${version}\nevent: changed\ndata: \n\n`);
    };
    const breathing = setInterval(async () => {
      if (await isStill().catch(() => true)) response.write(':\n\n');
      else response.end();
    }, breatheEveryMs);
    const end = () => response.end();
    this.#stopping.addEventListener('abort', end);
    response.on('close', () => {
      clearInterval(breathing);
      this.#stopping.removeEventListener('abort', end);
      this.#leave(communityId, onVersion);
    });
    this.#join(communityId, onVersion);
  }

  #join(communityId: string, listener: Listener): void {
    const watch = this.#watches.get(communityId) ?? this.#watch(communityId);
    watch.listeners.add(listener);
  }

  #leave(communityId: string, listener: Listener): void {
    const watch = this.#watches.get(communityId);
    watch?.listeners.delete(listener);
    if (!watch || watch.listeners.size > 0) return;
    watch.stop();
    this.#watches.delete(communityId);
  }

  #watch(communityId: string): Watch {
    const listeners = new Set<Listener>();
    const { store, log } = this.#context;
    const look = async (): Promise<void> => {
      const version = await boardVersion(store, communityId);
      for (const listener of [...listeners]) listener(version);
    };
    const looking = setInterval(
      () => look().catch((error: unknown) => log.warn({ error }, 'the desk can not look for changes')),
      lookEveryMs,
    );
    const watch = { listeners, stop: () => clearInterval(looking) };
    this.#watches.set(communityId, watch);
    return watch;
  }
}
