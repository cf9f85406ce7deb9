// Commands that come as a sentence: "I moved to Riverside", "who's picking me up", "borren mis datos".

import type { Cue } from './cues.ts';
import { named, settle } from './cues.ts';
import { hoursIn } from './hours.ts';
import { joinCodeIn } from './join.ts';
import { languageWanted } from './language-wanted.ts';
import type { CueName } from './lexicon.ts';
import { nameAt } from './name.ts';
import { kindsIn } from './offer.ts';
import type { Meaning } from './reading.ts';
import type { Judgement, Scene } from './scene.ts';
import { sure } from './sureness.ts';
import { areaOf } from './where.ts';

const signs: ReadonlySet<CueName> = new Set([
  'neutral',
  'optin',
  'forget',
  'withdraw',
  'drop',
  'done',
  'resume',
  'status',
  'offer',
  'free',
  'me',
  'join',
  'call',
  'living',
  'help',
  'naming',
  'thanks',
  'writeIn',
  'unread',
]);

type Reader = (scene: Scene, cues: readonly Cue[]) => Partial<Judgement> | undefined;

const said =
  (cue: CueName): Reader =>
  (_, cues) =>
    named(cues, cue).length > 0 ? {} : undefined;

const withArgument =
  (cue: CueName, argumentOf: (scene: Scene, cue: Cue) => string | undefined): Reader =>
  (scene, cues) => {
    for (const found of named(cues, cue)) {
      const argument = argumentOf(scene, found);
      if (argument !== undefined) return { argument };
    }
    return undefined;
  };

const readOffer: Reader = (scene, cues) => {
  const offer = named(cues, 'offer')[0];
  const kinds = offer && kindsIn(scene);
  return kinds && kinds.length > 0 ? { kinds, argument: kinds.join(',') } : undefined;
};

const readLanguage: Reader = (scene) => {
  const argument = languageWanted(scene);
  return argument === undefined ? undefined : { argument };
};

const readJoin: Reader = (scene, cues) => {
  const join = named(cues, 'join')[0];
  if (join === undefined) return undefined;
  const argument = joinCodeIn(scene, 0);
  return argument === undefined ? {} : { argument };
};

interface Command {
  readonly meaning: Meaning;
  readonly read: Reader;
}

/** In the order in which they win. These win over a need in the same text … */
const firm: readonly Command[] = [
  { meaning: 'forget', read: said('forget') },
  { meaning: 'optin', read: said('optin') },
  { meaning: 'resume', read: said('resume') },
  { meaning: 'drop', read: said('drop') },
  { meaning: 'withdraw', read: said('withdraw') },
  { meaning: 'done', read: said('done') },
  { meaning: 'status', read: said('status') },
  { meaning: 'offer', read: readOffer },
  { meaning: 'me', read: said('me') },
  { meaning: 'hours', read: withArgument('free', hoursIn) },
];

/** … and these only where nothing is asked for. */
const gentle: readonly Command[] = [
  { meaning: 'join', read: readJoin },
  { meaning: 'call', read: said('call') },
  { meaning: 'language', read: readLanguage },
  { meaning: 'area', read: withArgument('living', areaOf) },
  { meaning: 'help', read: said('help') },
  { meaning: 'name', read: withArgument('naming', (scene, { end }) => nameAt(scene, end)) },
  { meaning: 'thanks', read: said('thanks') },
];

const readFirst = (scene: Scene, commands: readonly Command[]): Judgement | undefined => {
  const cues = settle(scene.cues, signs);
  for (const { meaning, read } of commands) {
    const found = read(scene, cues);
    if (found !== undefined) return { meaning, sureness: sure.said, ...found };
  }
  return undefined;
};

/** Commands that stand even where the text also names something that could be needed. */
export const readFirmCommand = (scene: Scene): Judgement | undefined => readFirst(scene, firm);

/** Commands that give way to a need. */
export const readGentleCommand = (scene: Scene): Judgement | undefined => readFirst(scene, gentle);
