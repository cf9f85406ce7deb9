// When the line welcomes back those whose pause is over: in the morning, wherever there are no quiet hours too.
import { DateTime } from 'luxon';
import type { Decision } from './decision.ts';
import { farFuture } from './people.ts';
import { zoneNamed } from './zone.ts';

const welcomeHour = 9;

/** Sets the timer for the pause of this phone's people that ends first. One without an end has none. */
export function lookAtPausesAgain(decision: Decision, contactId: string): void {
  const [next] = decision
    .contact(contactId)
    .members.flatMap(({ pausedUntil, timezone = decision.community.timezone }) =>
      pausedUntil && pausedUntil < farFuture ? morningAfter(pausedUntil, timezone) : [],
    )
    .sort((a, b) => a.getTime() - b.getTime());
  if (next) decision.setContactTimer('pauseOver', contactId, next);
}

/** A pause ends with a day; nobody is texted at midnight. */
function morningAfter(instant: Date, timezone: string): Date {
  const local = DateTime.fromJSDate(instant, { zone: zoneNamed(timezone) });
  const morning = local.set({ hour: welcomeHour, minute: 0, second: 0, millisecond: 0 });
  return (morning > local ? morning : morning.plus({ days: 1 })).toJSDate();
}
