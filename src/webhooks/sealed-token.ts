// What an address carries so that nothing has to be looked up: nobody but us can read or make it.
import type { Context } from '../context.ts';
import { SealError } from '../store/seal.ts';

type Sealing = Pick<Context, 'store'>;

/** Fit for a path or a query. */
export const sealToken = ({ store }: Sealing, value: unknown): string =>
  Buffer.from(store.seal.seal(JSON.stringify(value))).toString('base64url');

/** `undefined` where the token was not made by us. */
export function openToken({ store }: Sealing, token: unknown): unknown {
  if (typeof token !== 'string') return undefined;
  try {
    return JSON.parse(store.seal.open(Buffer.from(token, 'base64url')));
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}
