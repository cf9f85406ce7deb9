// Changes as server-sent events, for the page of phones and for anyone who watches.
import type { Request, Response } from 'express';
import type { Change, Network } from '../state/network.ts';
import { callView } from './call-view.ts';
import { textView } from './text-view.ts';

const keepAliveMs = 20_000;

/** Streams until the client goes; nothing is replayed, so a client that reconnects loads anew. */
export function streamEvents(network: Network, request: Request, response: Response): void {
  response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.flushHeaders();
  response.write('retry: 1000\n\n');
  const send = (change: Change) => {
    response.write(`event: ${change.kind}\ndata: ${JSON.stringify(data(change))}\n\n`);
  };
  const stop = network.onChange(send);
  const keepAlive = setInterval(() => response.write(': still here\n\n'), keepAliveMs);
  request.on('close', () => {
    stop();
    clearInterval(keepAlive);
  });
}

function data(change: Change): unknown {
  switch (change.kind) {
    case 'text':
      return textView(change.message);
    case 'call':
      return callView(change.call);
    case 'heard':
      return { sid: change.call.sid, phone: change.call.phone, heard: change.heard };
    case 'phone':
      return change.phone;
    case 'lines':
    case 'reset':
      return {};
  }
}
