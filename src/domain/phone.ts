// Phone numbers as people write them.
import { type CountryCode, findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Community } from './community.ts';

// North America's plan: neither the area code nor the exchange begins with 0 or 1. Which of the others are in use changes with
// every year, so the lists of the library are not asked.
const northAmerican = /^\+1[2-9]\d{2}[2-9]\d{6}$/;

/** E.164 (`+13125550100`) of a number written in any form its country uses; `undefined` where it can't be one. */
export function parsePhone(written: string, country: CountryCode = 'US'): string | undefined {
  const parsed = parsePhoneNumberFromString(written.trim(), { defaultCountry: country, extract: false });
  if (!parsed?.isPossible() || parsed.ext !== undefined) return undefined;
  return parsed.countryCallingCode === '1' && !northAmerican.test(parsed.number) ? undefined : parsed.number;
}

/** The country of a community's first number, in whose form numbers without a country code are read. */
export const countryOf = ({ lines }: Pick<Community, 'lines'>): CountryCode =>
  parsePhoneNumberFromString(lines[0]?.number ?? '')?.country ?? 'US';

/** A number as it is read aloud, in groups: "312 555 0190"; with its country where that is another one. */
export function inGroups(phone: string, country: CountryCode): string {
  const parsed = parsePhoneNumberFromString(phone);
  if (!parsed) return phone;
  const written = parsed.country === country ? parsed.formatNational() : parsed.formatInternational();
  return written.replace(/[^+\d]+/g, ' ').trim();
}

const masked = '(…)';

/** The text with every phone number in it left out. */
export function maskPhones(text: string, community: Pick<Community, 'lines'>): string {
  const found = findPhoneNumbersInText(text, { defaultCountry: countryOf(community), extended: false });
  const kept = found.reduceRight(
    (rest, { startsAt, endsAt }) => rest.slice(0, startsAt) + masked + rest.slice(endsAt),
    text,
  );
  return kept.replace(digitRun, (run) => (isLongNumber(run) ? masked : run));
}

/** Digits in a row, with whatever people put between them. */
const digitRun = /\+?\d(?:[\s().,_·•*\u2010-\u2015-]{0,3}\d){6,14}/g;

/** Ten to fifteen digits are a phone number, whatever the country, and seven that are written like a local one; dates are not. */
const isLongNumber = (run: string): boolean => {
  const count = run.replace(/\D/g, '').length;
  const isDate = /^(19|20)\d\d[-.](0?[1-9]|1[0-2])[-.]\d/.test(run);
  return (count >= 10 && !isDate) || /^\d{3}[\s.\u2010-\u2015-]{0,3}\d{4}$/.test(run);
};

/** Whether a phone number stands in the text. */
export const holdsPhone = (text: string, community: Pick<Community, 'lines'>): boolean =>
  maskPhones(text, community) !== text;
