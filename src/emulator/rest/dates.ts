// Dates as Twilio's older API writes and reads them.

/** RFC 2822 in UTC: "Thu, 30 Jul 2015 20:12:31 +0000"; null stays null. */
export function rfc2822(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toUTCString().replace('GMT', '+0000');
}

const secondMs = 1000;
const dayMs = 86_400_000;

/** The span of time a filter value names: a whole day for `YYYY-MM-DD`, otherwise one second; null where it is no date. */
export function filterSpan(value: string): { fromMs: number; untilMs: number } | null {
  const fromMs = Date.parse(value);
  if (Number.isNaN(fromMs)) return null;
  return { fromMs, untilMs: fromMs + (/^\d{4}-\d{2}-\d{2}$/.test(value) ? dayMs : secondMs) };
}
