// Stands before the web processes, behind the public address: passes a request to one that is in service, and to another where that
// one is gone.
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closed } from '../../support/hotline.ts';

export interface Balancer {
  readonly url: string;
  /** Ports of web processes to which requests go from now on. */
  readonly inService: Set<number>;
  close(): Promise<void>;
}

export async function startBalancer(): Promise<Balancer> {
  const inService = new Set<number>();
  let turn = 0;
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    turn += 1;
    const ports = [...inService];
    const inTurn = [...ports.slice(turn % ports.length), ...ports.slice(0, turn % ports.length)];
    pass(request, body, response, inTurn);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    inService,
    close: async () => void (await closed(server)),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function pass(request: IncomingMessage, body: Buffer, response: ServerResponse, ports: readonly number[]): void {
  const [port, ...others] = ports;
  if (port === undefined) return void response.writeHead(502).end();
  const { method, url, headers } = request;
  const passed = send({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (answer) => {
    answer.on('error', () => response.destroy());
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', (error: NodeJS.ErrnoException) => {
    // What was refused reached nobody; what broke off may have been taken, and only the sender may try again.
    if (error.code === 'ECONNREFUSED') pass(request, body, response, others);
    else response.destroy();
  });
  passed.end(body);
}
