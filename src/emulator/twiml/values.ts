// What the value of a TwiML attribute may be.

export interface Value {
  readonly isValid: (value: string) => boolean;
  /** Ends the sentence "… must be". */
  readonly expected: string;
}

export const anything: Value = { isValid: () => true, expected: 'anything' };

export const flag: Value = oneOf('true', 'false');

export const method: Value = { isValid: (value) => /^(GET|POST)$/i.test(value), expected: 'GET or POST' };

/** Absolute or relative to the document, over HTTP. */
export const url: Value = {
  isValid: (value) => {
    const base = 'http://document.invalid/';
    return value.trim() !== '' && URL.canParse(value, base) && /^https?:$/.test(new URL(value, base).protocol);
  },
  expected: 'an http(s) URL',
};

export const urlOrNothing: Value = {
  isValid: (value) => value === '' || url.isValid(value),
  expected: 'an http(s) URL or empty',
};

export function oneOf(...values: readonly string[]): Value {
  return { isValid: (value) => values.includes(value), expected: values.join(' or ') };
}

/** One or more of the values, between spaces. */
export function someOf(...values: readonly string[]): Value {
  return {
    isValid: (value) => {
      const given = value.split(/[\s,]+/);
      return given.every((each) => values.includes(each));
    },
    expected: `of ${values.join(', ')}`,
  };
}

export function isIn(values: ReadonlySet<string>, expected: string): Value {
  return { isValid: (value) => values.has(value), expected };
}

export function whole(min: number, max: number, ...words: readonly string[]): Value {
  return {
    isValid: (value) => words.includes(value) || (/^\d+$/.test(value) && Number(value) >= min && Number(value) <= max),
    expected: [`a whole number from ${min} to ${max}`, ...words].join(' or '),
  };
}

export function matching(pattern: RegExp, expected: string): Value {
  return { isValid: (value) => pattern.test(value), expected };
}
