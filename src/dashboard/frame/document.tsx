// The HTML document around every page. Nothing stands in it that a strict policy would not let run: no script and no style of its own.
import type { ComponentChildren } from 'preact';
import { useFrame } from './frame.ts';

const enhancing = JSON.stringify({
  allowEval: false,
  includeIndicatorStyles: false,
  selfRequestsOnly: true,
  attributesToSettle: ['class'],
});

interface DocumentProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Document({ title, children }: DocumentProps) {
  const { language } = useFrame();
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="htmx-config" content={enhancing} />
        <title>{title}</title>
        <link rel="icon" href="/desk-files/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/desk-files/base.css" />
        <link rel="stylesheet" href="/desk-files/work.css" />
        <link rel="stylesheet" href="/desk-files/figures.css" />
        <link rel="stylesheet" href="/desk-files/sheet.css" />
        <script src="/desk-files/htmx.js" defer />
        <script src="/desk-files/sse.js" defer />
        <script src="/desk-files/calm.js" defer />
        <script src="/desk-files/print.js" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}
