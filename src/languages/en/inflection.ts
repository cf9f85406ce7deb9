// English: the plurals of nouns, so that a class of words is written down by its singulars.

const pluralOf = (noun: string): string => {
  if (noun.endsWith('man')) return noun.replace(/man$/u, 'men');
  if (/(?:ch|sh|x|z)$/u.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/u.test(noun)) return noun.replace(/y$/u, 'ies');
  if (/(?:l|r|ea)f$/u.test(noun)) return noun.replace(/f$/u, 'ves');
  if (/ife$/u.test(noun)) return noun.replace(/fe$/u, 'ves');
  return /(?:tomat|potat)o$/u.test(noun) ? `${noun}es` : `${noun}s`;
};

/** Each noun and its plural; one that ends in "s" is taken as it stands ("glasses", "shampoo" has a plural nobody minds). */
export const nouns = (list: string): string =>
  list
    .split(/\s+/u)
    .filter((noun) => noun !== '')
    .flatMap((noun) => (noun.endsWith('s') ? [noun] : [noun, pluralOf(noun)]))
    .join(' ');
