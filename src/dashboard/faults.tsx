// What is shown where there is nothing to show: no such page, a form that is not ours, a fault of ours.
import type { ErrorRequestHandler, Response } from 'express';
import { type Desk, frameOf, languageOf, show } from './desk.ts';
import { Document } from './frame/document.tsx';
import type { Frame } from './frame/frame.ts';

interface NoticeProps {
  readonly title: string;
  readonly words: string;
  readonly back?: { readonly to: string; readonly words: string };
}

/** A page with one thing to say. */
export function Notice({ title, words, back }: NoticeProps) {
  return (
    <Document title={title}>
      <main class="alone" id="content">
        <h1>{title}</h1>
        <p>{words}</p>
        {back && (
          <p>
            <a class="button" href={back.to}>
              {back.words}
            </a>
          </p>
        )}
      </main>
    </Document>
  );
}

export function showMissing(response: Response, frame: Frame): void {
  const { title, words, back } = frame.words.frame.missing;
  show(response, frame, <Notice title={title} words={words} back={{ to: frame.home || '/desk', words: back }} />, 404);
}

export function showRefused(response: Response, frame: Frame): void {
  const { title, words, back } = frame.words.frame.refused;
  show(response, frame, <Notice title={title} words={words} back={{ to: frame.home || '/desk', words: back }} />, 403);
}

/** Faults of a request get their own status; ours are logged and told as ours. */
export const onFault =
  (desk: Desk): ErrorRequestHandler =>
  (error, request, response, _) => {
    const status = typeof error?.status === 'number' && error.status < 500 ? error.status : 500;
    // Below a page's name there may be a member's id, which is nobody's name; codes and names never stand in an address.
    if (status === 500) desk.context.log.error({ error, path: request.path }, 'a page of the desk failed');
    const frame = frameOf(languageOf(desk, request));
    const { failed, refused } = frame.words.frame;
    const { title, words } = status === 500 ? failed : refused;
    show(response, frame, <Notice {...{ title, words }} back={{ to: '/desk', words: refused.back }} />, status);
  };
