// Starts a stand-in for Twilio with a page of phones, over HTTP.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { Switchboard } from './calls/switchboard.ts';
import { introducePhones, type Operations, operations } from './control/operations.ts';
import { controlRoutes } from './control/routes.ts';
import type { Exchange } from './exchange.ts';
import { Faults } from './faults.ts';
import type { EmulatorOptions } from './options.ts';
import { pageRoutes } from './page.ts';
import { restRoutes } from './rest/routes.ts';
import { Network } from './state/network.ts';
import { openStateFile, type StateFile } from './state/state-file.ts';
import { Time } from './time.ts';
import { Alerts } from './webhook/alerts.ts';
import { Work } from './work.ts';

export interface Emulator extends Operations {
  /** Where it listens, without a trailing slash: Twilio's base URL, and the page of phones in a browser. */
  readonly url: string;
  /** What day and hour it is: moving the time moves it along. */
  now(): Date;
  /** Ends every connection and all work under way, and saves the state file. */
  close(): Promise<void>;
}

const ordinaryPace = { sentAfterMs: 50, deliveredAfterMs: 200, recordedAfterMs: 500 };

/** Rejects where the port is taken (`EADDRINUSE`) or the state file cannot be read. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const log = options.log ?? (() => {});
  const time = new Time({
    clock: options.clock ?? (() => new Date()),
    still: options.time === 'still',
    moveClock: options.moveClock,
  });
  const network = new Network(() => time.now());
  const stateFile = options.stateFile === undefined ? null : await openStateFile(options.stateFile, network, log);
  for (const number of options.lines ?? []) if (!network.lines.has(number)) network.addLine(number);
  const exchange: Exchange = {
    accountSid: options.accountSid,
    authToken: options.authToken,
    baseUrl: '',
    network,
    faults: new Faults(),
    alerts: new Alerts(),
    work: new Work(log),
    time,
    pace: options.pace ?? ordinaryPace,
    guide: options.guide ?? null,
  };
  introducePhones(exchange);
  const switchboard = new Switchboard(exchange);
  const control = operations(switchboard);

  const app = express();
  app.disable('x-powered-by');
  app.use('/emulator', controlRoutes(exchange, control));
  app.use(pageRoutes());
  app.use(restRoutes(switchboard, log));

  const host = options.host ?? '127.0.0.1';
  const server = await listen(createServer(app), options.port, host);
  exchange.baseUrl = urlOf(server, host);
  return { ...control, url: exchange.baseUrl, now: () => time.now(), close: () => close(exchange, server, stateFile) };
}

function listen(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

async function close(exchange: Exchange, server: Server, stateFile: StateFile | null): Promise<void> {
  exchange.work.stop();
  exchange.time.stop();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  await stateFile?.close();
}
