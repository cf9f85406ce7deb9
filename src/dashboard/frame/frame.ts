// What every part of a page may know of the page that it is on.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DeskWords } from '../../languages/desk/words.ts';

export interface Frame {
  /** ISO 639-1. */
  readonly language: string;
  readonly words: DeskWords;
  /** The address of the community's desk; empty before somebody has signed in. */
  readonly home: string;
  /** Proves that a form was filled in on a page of ours; empty before somebody has signed in. */
  readonly formToken: string;
  /** A new one each time: what is sent twice is done once. */
  readonly drawActionId: () => string;
}

const FrameContext = createContext<Frame | undefined>(undefined);

export const InFrame = FrameContext.Provider;

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('a part of a page is shown outside of any page');
  return frame;
}

export const useWords = (): DeskWords => useFrame().words;
