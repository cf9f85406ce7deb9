// A page → HTML. Whatever is not markup of ours is escaped, and none of it turns the direction of what stands beside it.
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Frame, InFrame } from './frame.ts';

/** Marks that turn the direction of letters: in a name they would make our own words beside it unreadable, or say something else. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g;

export const render = (frame: Frame, page: ComponentChild): string =>
  `<!doctype html>${renderToString(<InFrame value={frame}>{page}</InFrame>)}`.replace(turns, '');
