// Phone numbers that are nobody's: 555-0100 to 555-0199 of each area code are kept for fiction.

const areaCodes = [
  312, 773, 872, 708, 224, 847, 630, 331, 815, 779, 217, 309, 618, 414, 262, 608, 715, 920, 219, 260, 317, 463, 574,
  765, 812, 313, 248, 269, 517, 586, 616, 734, 810, 989, 319, 515, 563, 641, 712, 314, 417, 573, 636, 660, 816, 612,
  651, 763,
] as const;

export const isFictional = (e164: string): boolean => /^\+1\d{3}55501\d\d$/.test(e164);

/** Each of them once, without those that are taken. */
export function* fictionalPhones(taken: ReadonlySet<string>): Generator<string> {
  for (const code of areaCodes)
    for (let last = 100; last < 200; last += 1) {
      const phone = `+1${code}5550${last}`;
      if (!taken.has(phone)) yield phone;
    }
}

/** So many people can be made up at most. */
export const mostPeople = 4_000;
