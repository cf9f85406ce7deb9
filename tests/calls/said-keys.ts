// What can be said instead of the keys that mean the same everywhere, and of a digit.
export const saidKeys: Readonly<Record<string, readonly { key: string; words: string }[]>> = {
  en: [
    { key: '9', words: 'Say that again, please.' },
    { key: '*', words: 'Go back.' },
    { key: '0', words: 'Operator' },
    { key: '2', words: 'Two.' },
  ],
  es: [
    { key: '9', words: '¿Puede repetir, por favor?' },
    { key: '*', words: 'Atrás.' },
    { key: '0', words: 'La operadora' },
    { key: '2', words: 'El dos.' },
  ],
};
