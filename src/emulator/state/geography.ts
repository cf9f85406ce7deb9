// What Twilio tells of where a number is at home: the country always, town and state for area codes we know.
import { parsePhoneNumberFromString } from 'libphonenumber-js';

interface Place {
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

const chicago: Place = { city: 'CHICAGO', state: 'IL', zip: '60601' };
const newYork: Place = { city: 'NEW YORK', state: 'NY', zip: '10001' };

const placesByAreaCode: Readonly<Record<string, Place>> = {
  '312': chicago,
  '773': chicago,
  '872': chicago,
  '212': newYork,
  '646': newYork,
  '917': newYork,
};

/** The City, State, Zip and Country fields of a webhook for one side; unknown ones are empty. */
export function placeFields(side: 'From' | 'To' | 'Caller' | 'Called', number: string): Record<string, string> {
  const place = number.startsWith('+1') ? placesByAreaCode[number.slice(2, 5)] : undefined;
  return {
    [`${side}City`]: place?.city ?? '',
    [`${side}State`]: place?.state ?? '',
    [`${side}Zip`]: place?.zip ?? '',
    [`${side}Country`]: countryOf(number) ?? '',
  };
}

/** ISO 3166 alpha-2, or null where the number does not tell. */
export function countryOf(number: string): string | null {
  return parsePhoneNumberFromString(number)?.country ?? null;
}
