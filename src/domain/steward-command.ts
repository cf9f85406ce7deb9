// What stewards text who have no desk at hand, read.
import type { StormReason } from './check-in.ts';
import type { Closing } from './closing.ts';

/** Words that are taught to stewards, and to nobody else. */
export const stewardWords = [
  'open',
  'assign',
  'tell',
  'close',
  'more',
  'together',
  'onCall',
  'round',
  'storm',
] as const;

export type StewardWord = (typeof stewardWords)[number];

export type StewardCommand =
  /** Pages count from 1. */
  | { readonly command: 'open'; readonly page: number }
  /** `name` is absent where the steward means themself. */
  | { readonly command: 'assign'; readonly code: number; readonly name?: string | undefined }
  | { readonly command: 'tell'; readonly code: number; readonly words: string }
  | { readonly command: 'close'; readonly code: number; readonly as?: Closing | undefined }
  | { readonly command: 'more'; readonly code: number }
  | { readonly command: 'together'; readonly code: number }
  | { readonly command: 'onCall'; readonly takesOver: boolean }
  | { readonly command: 'round'; readonly ends: boolean }
  /** How it stands, or begins it, or ends it. */
  | { readonly command: 'storm'; readonly wants: 'told' | 'end' | StormReason }
  /** The word alone, or without all that it needs. */
  | { readonly command: 'lacking'; readonly word: StewardWord };

/** Whether those who could be asked are wanted to carry it out. */
export const wantsCandidates = (command: StewardCommand | undefined): boolean =>
  command?.command === 'assign' || command?.command === 'more';
