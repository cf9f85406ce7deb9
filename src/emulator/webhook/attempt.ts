// One HTTP request to a webhook, with separate limits for connecting and for reading.
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

export type Attempt =
  | { readonly kind: 'answer'; readonly status: number; readonly contentType: string | null; readonly body: string }
  | { readonly kind: 'noConnection'; readonly detail: string }
  | { readonly kind: 'noAnswer'; readonly detail: string };

export interface AttemptRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly connectTimeoutMs: number;
  readonly readTimeoutMs: number;
  /** What is left of the time for all attempts. */
  readonly totalTimeoutMs: number;
}

const answerLimitBytes = 1_000_000;

/** Never throws: whatever went wrong is told as `noConnection` (nothing was sent) or `noAnswer`. */
export function attemptOnce(asked: AttemptRequest): Promise<Attempt> {
  return new Promise((resolve) => {
    const url = new URL(asked.url);
    const secure = url.protocol === 'https:';
    let connected = false;
    const fail = (detail: string) => {
      clearTimeout(phase);
      clearTimeout(total);
      request.destroy();
      resolve({ kind: connected ? 'noAnswer' : 'noConnection', detail });
    };
    const request = (secure ? httpsRequest : httpRequest)(url, {
      method: asked.method,
      headers: asked.headers,
      agent: false,
    });
    let phase = setTimeout(() => fail('connect timeout'), asked.connectTimeoutMs);
    const total = setTimeout(() => fail('total timeout'), asked.totalTimeoutMs);
    const waitForData = () => {
      clearTimeout(phase);
      phase = setTimeout(() => fail('read timeout'), asked.readTimeoutMs);
    };
    request.on('socket', (socket) =>
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        connected = true;
        waitForData();
      }),
    );
    request.on('error', (error) => fail(error.message));
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        waitForData();
        size += chunk.length;
        if (size > answerLimitBytes) fail('the answer is too long');
        else chunks.push(chunk);
      });
      response.on('error', (error) => fail(error.message));
      response.on('end', () => {
        clearTimeout(phase);
        clearTimeout(total);
        resolve({
          kind: 'answer',
          status: response.statusCode ?? 0,
          contentType: response.headers['content-type'] ?? null,
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    request.end(asked.body);
  });
}
