// Sealed values open with their key alone, and nothing shows through.
import { describe, expect, test } from '@jest/globals';
import { createSeal, readKeys, SealError } from '../../src/store/seal.ts';

const [one, two, three] = [1, 2, 3].map((fill) => Buffer.alloc(32, fill)) as [Buffer, Buffer, Buffer];
const seal = createSeal([one]);

describe('a sealed value', () => {
  test.each(['', 'Ana', '+13125550100', 'ñandú 🦤 — “quoted”', 'x'.repeat(100_000)])(
    'opens to what was sealed',
    (text) => {
      expect(seal.open(seal.seal(text))).toBe(text);
    },
  );

  test('holds bytes as they are', () => {
    const bytes = Buffer.from([0, 255, 128, 0]);
    expect(seal.openBytes(seal.sealBytes(bytes))).toEqual(bytes);
  });

  test('is different every time and shows nothing', () => {
    const [a, b] = [seal.seal('+13125550100'), seal.seal('+13125550100')];
    expect(a).not.toEqual(b);
    expect(Buffer.from(a).includes('5550100')).toBe(false);
  });

  test('opens with any of the keys, and is sealed with the first', () => {
    const changed = createSeal([two, one]);
    expect(changed.open(seal.seal('old'))).toBe('old');
    expect(createSeal([two]).open(changed.seal('new'))).toBe('new');
    expect(() => seal.open(changed.seal('new'))).toThrow(/sealed with another DATA_KEY/);
  });

  test('does not open with another key', () => {
    expect(() => createSeal([three]).open(seal.seal('x'))).toThrow(SealError);
  });

  test('does not open once a bit of it has changed', () => {
    const sealed = seal.seal('x');
    for (let index = 0; index < sealed.length; index += 1) {
      const damaged = Uint8Array.from(sealed);
      damaged[index] = (damaged[index] ?? 0) ^ 1;
      expect(() => seal.open(damaged)).toThrow(SealError);
    }
  });

  test.each([0, 1, 32])('can’t be %i bytes long', (length) => {
    expect(() => seal.open(new Uint8Array(length))).toThrow(/not a sealed value/);
  });
});

describe('a hash', () => {
  test('finds the number again, whichever key seals, as long as the last key stays', () => {
    expect(createSeal([two, one]).hashPhone('+13125550100')).toEqual(seal.hashPhone('+13125550100'));
    expect(seal.hashPhone('+13125550101')).not.toEqual(seal.hashPhone('+13125550100'));
    expect(createSeal([two]).hashPhone('+13125550100')).not.toEqual(seal.hashPhone('+13125550100'));
  });

  test('of a token is not that of a number', () => {
    expect(seal.hashToken('+13125550100')).not.toEqual(seal.hashPhone('+13125550100'));
  });
});

test('keys are read from base64, several with commas between them', () => {
  expect(readKeys(`${one.toString('base64')}, ${two.toString('base64')}`)).toEqual([one, two]);
  expect(readKeys('')).toBeUndefined();
  expect(readKeys(Buffer.alloc(16).toString('base64'))).toBeUndefined();
});
