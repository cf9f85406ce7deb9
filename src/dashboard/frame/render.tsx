// A page → HTML. Whatever is not markup of ours is escaped.
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Frame, InFrame } from './frame.ts';

export const render = (frame: Frame, page: ComponentChild): string =>
  `<!doctype html>${renderToString(<InFrame value={frame}>{page}</InFrame>)}`;
