// What every part of the store works with.
import type pg from 'pg';
import type { Seal } from './seal.ts';

export interface Store {
  readonly pool: pg.Pool;
  readonly seal: Seal;
}

/** Sealed values travel inside JSON as hexadecimal digits. */
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

export const sealHex = (seal: Seal, text: string): string => hex(seal.seal(text));

export const openHex = (seal: Seal, digits: string): string => seal.open(Buffer.from(digits, 'hex'));
