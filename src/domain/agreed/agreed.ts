// What stewards may change of what their community agreed on, as one flat list. The rest (its name, numbers, areas, languages, time
// zone, numbers for danger and stewards) stands in its file, as a slip there would cut people off.
import { type CommunitySettings, type Joining, usualCheckIns } from '../community.ts';
import { type QuietHours, writeQuietHours } from '../hours.ts';
import type { Kind } from '../kinds.ts';
import { keptForMs } from '../recording.ts';

export interface Agreed {
  readonly quietHours: QuietHours | 'none';
  readonly reachMiles: number;
  readonly asksPerWeek: number;
  readonly answerWithinMs: number;
  readonly waveSize: number;
  readonly waveNowMs: number;
  readonly waveTodayMs: number;
  readonly waveLaterMs: number;
  readonly alertStewardsAfterMs: number;
  readonly alertOthersAfterMs: number;
  readonly remindBeforeMs: number;
  readonly askAfterMs: number;
  readonly closeAfterMs: number;
  readonly confirmWithinMs: number;
  readonly repeatQuestionAfterMs: number;
  readonly giveUpQuestionAfterMs: number;
  readonly askAheadMs: number;
  /** `HH:MM`; `''`: never. */
  readonly digestAt: string;
  readonly monthly: 'on' | 'off';
  readonly checkInAgainAfterMs: number;
  readonly joining: Joining;
  /** `''`: none. */
  readonly joinCode: string;
  readonly kinds: readonly Kind[];
  readonly keepRecordingsMs: number;
}

export type Setting = keyof Agreed;

/** What is changed; the rest stays as it is. */
export type AgreedChange = Partial<Agreed>;

interface Lens<T> {
  readonly get: (settings: CommunitySettings) => T;
  readonly set: (settings: CommunitySettings, value: T) => CommunitySettings;
}

const part = <P extends 'boundaries' | 'dispatch' | 'followUp', K extends keyof CommunitySettings[P]>(
  of: P,
  key: K,
): Lens<CommunitySettings[P][K]> => ({
  get: (settings) => settings[of][key],
  set: (settings, value) => ({ ...settings, [of]: { ...settings[of], [key]: value } }),
});

const wave = (soonness: 'now' | 'today' | 'later'): Lens<number> => {
  const every = part('dispatch', 'waveEveryMs');
  return {
    get: (settings) => every.get(settings)[soonness],
    set: (settings, value) => every.set(settings, { ...every.get(settings), [soonness]: value }),
  };
};

/** What is absent in the settings has a value here, and the other way round. */
const without = <K extends string>(object: { readonly [key in K]?: unknown }, key: K) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

const quietHours: Lens<Agreed['quietHours']> = {
  get: ({ boundaries }) => boundaries.quietHours ?? 'none',
  set: (settings, value) => {
    const rest = without(settings.boundaries, 'quietHours') as unknown as CommunitySettings['boundaries'];
    return { ...settings, boundaries: { ...rest, ...(value !== 'none' && { quietHours: value }) } };
  },
};

const joinCode: Lens<string> = {
  get: (settings) => settings.joinCode ?? '',
  set: (settings, value) => {
    const rest = without(settings, 'joinCode') as unknown as CommunitySettings;
    return { ...rest, ...(value !== '' && { joinCode: value }) };
  },
};

const digestAt: Lens<string> = {
  get: ({ digest }) => digest?.at ?? '',
  set: (settings, at) => {
    const rest = without(settings, 'digest') as unknown as CommunitySettings;
    return { ...rest, ...(at !== '' && { digest: { at } }) };
  },
};

const monthly: Lens<Agreed['monthly']> = {
  get: (settings) => (settings.monthly ? 'on' : 'off'),
  set: (settings, value) => {
    const rest = without(settings, 'monthly') as unknown as CommunitySettings;
    return { ...rest, ...(value === 'on' && { monthly: true }) };
  },
};

const lenses: { readonly [S in Setting]: Lens<Agreed[S]> } = {
  quietHours,
  reachMiles: part('boundaries', 'reachMiles'),
  asksPerWeek: part('boundaries', 'asksPerWeek'),
  answerWithinMs: part('boundaries', 'answerWithinMs'),
  waveSize: part('dispatch', 'waveSize'),
  waveNowMs: wave('now'),
  waveTodayMs: wave('today'),
  waveLaterMs: wave('later'),
  alertStewardsAfterMs: part('dispatch', 'alertStewardsAfterMs'),
  alertOthersAfterMs: part('dispatch', 'alertOthersAfterMs'),
  remindBeforeMs: part('followUp', 'remindBeforeMs'),
  askAfterMs: part('followUp', 'askAfterMs'),
  closeAfterMs: part('followUp', 'closeAfterMs'),
  confirmWithinMs: part('followUp', 'confirmWithinMs'),
  repeatQuestionAfterMs: part('followUp', 'repeatQuestionAfterMs'),
  giveUpQuestionAfterMs: part('followUp', 'giveUpQuestionAfterMs'),
  askAheadMs: part('followUp', 'askAheadMs'),
  digestAt,
  monthly,
  checkInAgainAfterMs: {
    get: ({ checkIns = usualCheckIns }) => checkIns.tryAgainAfterMs,
    set: (settings, tryAgainAfterMs) => ({ ...settings, checkIns: { tryAgainAfterMs } }),
  },
  joining: { get: ({ joining }) => joining, set: (settings, joining) => ({ ...settings, joining }) },
  joinCode,
  kinds: { get: ({ kinds }) => kinds, set: (settings, kinds) => ({ ...settings, kinds }) },
  keepRecordingsMs: {
    get: ({ recordings }) => recordings?.keepMs ?? keptForMs,
    set: (settings, keepMs) => ({ ...settings, recordings: { keepMs } }),
  },
};

export const settings = Object.keys(lenses) as readonly Setting[];

export const agreedOf = (settings: CommunitySettings): Agreed =>
  Object.fromEntries(Object.entries(lenses).map(([setting, { get }]) => [setting, get(settings)])) as unknown as Agreed;

/** Anything that has settings, with these changed. */
export const withAgreed = <C extends CommunitySettings>(community: C, change: AgreedChange): C =>
  changesIn(change).reduce(
    (changed, setting) => (lenses[setting] as Lens<unknown>).set(changed, change[setting]) as C,
    community,
  );

export const changesIn = (change: AgreedChange): readonly Setting[] =>
  settings.filter((setting) => change[setting] !== undefined);

/** What of it is not so already. */
export const differencesFrom = (agreed: Agreed, change: AgreedChange): AgreedChange =>
  only(
    change,
    changesIn(change).filter((setting) => asWritten(agreed[setting]) !== asWritten(change[setting])),
  );

const asWritten = (value: Agreed[Setting] | undefined): string =>
  typeof value === 'object' && 'from' in value ? writeQuietHours(value) : JSON.stringify(value);

/** Some of it. */
export const only = (agreed: AgreedChange, wanted: readonly Setting[]): AgreedChange =>
  Object.fromEntries(wanted.map((setting) => [setting, agreed[setting]]));
