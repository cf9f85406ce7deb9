// Spanish: plurals and diminutives of nouns, so that a class of words is written down by its singulars.

const pluralOf = (noun: string): string => {
  if (/[aeiou]$/u.test(noun)) return `${noun}s`;
  return noun.endsWith('z') ? noun.replace(/z$/u, 'ces') : `${noun}es`;
};

/** "Perro" is "perrito", "gata" is "gatita", "boca" is "boquita": what people say of what they hold dear. */
const diminutiveOf = (noun: string): string | undefined => {
  const [, stem = '', vowel = ''] = /^(.+?)([ao])$/u.exec(noun) ?? [];
  if (stem === '') return undefined;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}quit${vowel}`;
  if (stem.endsWith('g')) return `${stem}uit${vowel}`;
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}cit${vowel}`;
  return `${stem.replace(/i$/u, '')}it${vowel}`;
};

const words = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');

const withPlural = (noun: string): string[] => (noun.endsWith('s') ? [noun] : [noun, pluralOf(noun)]);

/** Each noun and its plural; one that ends in "s" is taken as it stands ("las gafas"). */
export const nouns = (list: string): string => words(list).flatMap(withPlural).join(' ');

/** Each noun, its plural, and both of its diminutive. */
export const dearNouns = (list: string): string =>
  words(list)
    .flatMap((noun) => [noun, diminutiveOf(noun) ?? noun])
    .flatMap(withPlural)
    .join(' ');
