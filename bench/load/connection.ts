// One kept-alive HTTP connection that sends ready-made requests one after the other. As plain as can be, so that what is measured is
// the server and not this.
import { connect, type Socket } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');

export class Connection {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #settle: { resolve(answer: string): void; reject(error: Error): void } | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('the server closed the connection')));
  }

  static open(url: string): Promise<Connection> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new Connection(socket)));
      socket.once('error', reject);
    });
  }

  /** Resolves to the whole answer once all of it is there. */
  send(request: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#settle = undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf(headEnd);
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end);
    const [, length] = /^content-length: (\d+)/im.exec(head) ?? [];
    const isEmpty = /^HTTP\/1\.1 204/.test(head);
    if (length === undefined && !isEmpty) return this.#fail(new Error(`an answer without a length: ${head}`));
    const size = end + headEnd.length + Number(length ?? 0);
    if (this.#received.length < size) return;
    const answer = this.#received.toString('utf8', 0, size);
    this.#received = this.#received.subarray(size);
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.resolve(answer);
  }

  #fail(error: Error): void {
    this.#settle?.reject(error);
    this.#settle = undefined;
  }
}
