// Everything the hotline says in English. Short enough for one SMS segment wherever it can be.
import type { Wordings } from '../../domain/phrases.ts';
import { alertsTexted } from './texted/alerts.ts';
import { askingTexted } from './texted/asking.ts';
import { careTexted } from './texted/care.ts';
import { findingTexted } from './texted/finding.ts';
import { friendsTexted } from './texted/friends.ts';
import { itsTimeTexted } from './texted/its-time.ts';
import { joiningTexted } from './texted/joining.ts';
import { monthsTexted } from './texted/months.ts';
import { roundsTexted } from './texted/rounds.ts';
import { settingsTexted } from './texted/settings.ts';
import { stormTexted } from './texted/storm.ts';
import { togetherTexted } from './texted/together.ts';
import { votingTexted } from './texted/voting.ts';
import { stewardWordings } from './wording/stewards.ts';

export const wordings: Wordings = {
  ...joiningTexted,
  ...askingTexted,
  ...findingTexted,
  ...itsTimeTexted,
  ...togetherTexted,
  ...settingsTexted,
  ...alertsTexted,
  ...careTexted,
  ...roundsTexted,
  ...monthsTexted,
  ...friendsTexted,
  ...stormTexted,
  ...votingTexted,
  ...stewardWordings,

  forMember: ({ name, text }) => `For ${name}: ${text}`,
};
