// What is worded otherwise in English when it is heard in a call than when it is read: no word of ours tells a listener to text.
import type { Wordings } from '../../domain/phrases.ts';
import { alertsHeard } from './heard/alerts.ts';
import { askingHeard } from './heard/asking.ts';
import { careHeard } from './heard/care.ts';
import { findingHeard } from './heard/finding.ts';
import { friendsHeard } from './heard/friends.ts';
import { itsTimeHeard } from './heard/its-time.ts';
import { joiningHeard } from './heard/joining.ts';
import { monthsHeard } from './heard/months.ts';
import { roundsHeard } from './heard/rounds.ts';
import { settingsHeard } from './heard/settings.ts';
import { stewardsHeard } from './heard/stewards.ts';
import { stormHeard } from './heard/storm.ts';
import { togetherHeard } from './heard/together.ts';
import { votingHeard } from './heard/voting.ts';

export const heard: Partial<Wordings> = {
  ...joiningHeard,
  ...askingHeard,
  ...findingHeard,
  ...itsTimeHeard,
  ...togetherHeard,
  ...settingsHeard,
  ...alertsHeard,
  ...careHeard,
  ...roundsHeard,
  ...monthsHeard,
  ...friendsHeard,
  ...stormHeard,
  ...votingHeard,
  ...stewardsHeard,
};
