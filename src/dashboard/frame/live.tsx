// A part of a page that fetches itself anew when something has changed, and each minute, as times go on.
import type { ComponentChildren } from 'preact';
import { useFrame } from './frame.ts';

interface LiveProps {
  /** Of the page, below the community's desk. */
  readonly path: string;
  /** What was shown, so that a change since then is not missed. */
  readonly version: string;
  readonly children: ComponentChildren;
}

export function Live({ path, version, children }: LiveProps) {
  const { home } = useFrame();
  return (
    <div hx-ext="sse" sse-connect={`${home}/live?since=${encodeURIComponent(version)}`}>
      <div
        id="live"
        class="live"
        hx-get={path === '/' ? home : `${home}${path}`}
        hx-trigger="sse:changed, every 60s"
        hx-select="#live"
        hx-swap="outerHTML"
      >
        {children}
      </div>
    </div>
  );
}
