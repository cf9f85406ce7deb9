// The languages the hotline speaks. The first is the one to fall back on.
import { en } from './en.ts';
import { es } from './es.ts';
import type { Language } from './language.ts';

export const languages: readonly Language[] = [en, es];
