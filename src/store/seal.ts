// Sealed columns: AES-256-GCM with the key's id in front of each value, and keyed hashes by which a sealed value can be found again.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomFillSync,
} from 'node:crypto';

export const keyBytes = 32;

/** Bytes as Prisma takes them. */
export type Sealed = Uint8Array<ArrayBuffer>;

export interface Seal {
  seal(text: string): Sealed;
  /** Throws SealError. */
  open(sealed: Uint8Array): string;
  /** Of a sealed value in hexadecimal digits: throws SealError where it was sealed with a key that is not there. Opens nothing. */
  checkKey(digits: string): void;
  sealBytes(bytes: Uint8Array): Sealed;
  /** Throws SealError. */
  openBytes(sealed: Uint8Array): Buffer;
  /** By which a number (E.164) is found again; the same as long as the last key stays. */
  hashPhone(e164: string): Sealed;
  /** By which an unguessable token is found again. */
  hashToken(token: string): Sealed;
  /** By which one row of the audit log vouches for the one before it: nobody makes it without the last key. */
  hashLink(bytes: Uint8Array): Sealed;
}

/** A sealed value can't be opened: it was sealed with a key that is not there, or it was changed. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

// A sealed value: format (1 byte), key id (4), nonce (12), tag (16), ciphertext.
const format = 1;
const idBytes = 4;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + idBytes;
const overheadBytes = headBytes + nonceBytes + tagBytes;

interface SealingKey {
  readonly id: Buffer;
  readonly secret: KeyObject;
}

const derive = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `neighborline ${purpose}`, keyBytes));

const sealingKey = (key: Buffer): SealingKey => ({
  id: derive(key, 'key id').subarray(0, idBytes),
  secret: createSecretKey(derive(key, 'seal')),
});

const chance = Buffer.alloc(nonceBytes * 512);
let chanceUsed = chance.length;

/** Bytes of chance, each handed out once; drawn many at a time, since drawing costs as much as sealing. */
function drawNonce(): Buffer {
  if (chanceUsed === chance.length) {
    randomFillSync(chance);
    chanceUsed = 0;
  }
  chanceUsed += nonceBytes;
  return chance.subarray(chanceUsed - nonceBytes, chanceUsed);
}

/** Reads keys of 32 bytes in base64, separated by commas; `undefined` where that is not what is written. */
export const readKeys = (written: string): readonly Buffer[] | undefined => {
  const keys = written.split(',').map((part) => part.trim());
  const areKeys = keys.every((key) => /^[A-Za-z0-9+/_-]{43}=?$/.test(key));
  return areKeys ? keys.map((key) => Buffer.from(key, 'base64')) : undefined;
};

/**
 * The first key seals, every key opens. Hashes derive from the last, so a new key goes to the front and the last one stays.
 */
export const createSeal = (keys: readonly Buffer[]): Seal => {
  const [first] = keys;
  const last = keys.at(-1);
  if (first === undefined || last === undefined) throw new SealError('There is no DATA_KEY');
  const current = sealingKey(first);
  const head = Buffer.concat([Buffer.of(format), current.id]);
  const known = new Map(keys.map(sealingKey).map((key) => [key.id.toString('hex'), key]));
  const phoneSecret = derive(last, 'phone hash');
  const tokenSecret = derive(last, 'token hash');
  const linkSecret = derive(last, 'audit link');
  const hash = (secret: Buffer, text: string | Uint8Array): Sealed =>
    new Uint8Array(createHmac('sha256', secret).update(text).digest());

  const sealBytes = (bytes: Uint8Array): Sealed => {
    const nonce = drawNonce();
    const cipher = createCipheriv('aes-256-gcm', current.secret, nonce).setAAD(head);
    const sealed = new Uint8Array(overheadBytes + bytes.length);
    sealed.set(head);
    sealed.set(nonce, headBytes);
    // In this mode every byte comes out at once, and nothing is left for the end.
    sealed.set(cipher.update(bytes), overheadBytes);
    cipher.final();
    sealed.set(cipher.getAuthTag(), headBytes + nonceBytes);
    return sealed;
  };

  /** `id`: in hexadecimal digits. */
  const keyOf = (id: string): SealingKey => {
    const key = known.get(id);
    if (key === undefined)
      throw new SealError('The data were sealed with another DATA_KEY: add that key to DATA_KEY, after a comma');
    return key;
  };

  const openBytes = (sealed: Uint8Array): Buffer => {
    const value = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    if (value.length < overheadBytes || value[0] !== format) throw new SealError('This is not a sealed value');
    const head = value.subarray(0, headBytes);
    const key = keyOf(head.subarray(1).toString('hex'));
    const nonce = value.subarray(headBytes, headBytes + nonceBytes);
    const decipher = createDecipheriv('aes-256-gcm', key.secret, nonce, { authTagLength: tagBytes }).setAAD(head);
    decipher.setAuthTag(value.subarray(headBytes + nonceBytes, overheadBytes));
    try {
      return Buffer.concat([decipher.update(value.subarray(overheadBytes)), decipher.final()]);
    } catch (cause) {
      throw new SealError('A sealed value was changed or damaged', { cause });
    }
  };

  return {
    sealBytes,
    openBytes,
    seal: (text) => sealBytes(Buffer.from(text, 'utf8')),
    open: (sealed) => openBytes(sealed).toString('utf8'),
    checkKey: (digits) => void keyOf(digits.slice(2, 2 * headBytes)),
    hashPhone: (e164) => hash(phoneSecret, e164),
    hashToken: (token) => hash(tokenSecret, token),
    hashLink: (bytes) => hash(linkSecret, bytes),
  };
};
