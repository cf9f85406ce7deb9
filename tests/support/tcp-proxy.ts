// A way to the database that can be cut and mended, or freeze and thaw.

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

export interface DatabaseProxy {
  /** The address of the database, through the proxy. */
  readonly url: string;
  /** Breaks every connection and takes no new one. */
  cut(): Promise<void>;
  /** Takes connections again, at the same address. */
  mend(): Promise<void>;
  /** Nothing gets through any more, on old connections and new ones, and nobody is told. */
  freeze(): void;
  /** What was held up goes on its way. */
  thaw(): void;
  close(): Promise<void>;
}

export async function startProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const ways = new Map<Socket, Socket>();
  let isFrozen = false;
  const server: Server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    keep(near);
    keep(far);
    ways.set(near, far);
    if (!isFrozen) near.pipe(far).pipe(near);
    near.on('close', () => {
      ways.delete(near);
      far.destroy();
    });
    far.on('close', () => near.destroy());
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);

  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of open) socket.destroy();
    await closed;
  };
  const freeze = (): void => {
    isFrozen = true;
    for (const [near, far] of ways) {
      near.unpipe(far);
      far.unpipe(near);
    }
  };
  const thaw = (): void => {
    isFrozen = false;
    for (const [near, far] of ways) near.pipe(far).pipe(near);
  };
  return { url: url.href, cut, mend: () => listen(port), freeze, thaw, close: cut };
}
