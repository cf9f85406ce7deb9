// Words for what the simulated year came to: the page in docs/.
import type { Findings } from './findings.ts';
import type { OrderName } from './orders.ts';

interface Lived {
  readonly order: OrderName;
  readonly findings: Findings;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const minutes = (ms: number): string => `${Math.round(ms / 60_000)} min`;

const rows: readonly (readonly [string, (findings: Findings) => string])[] = [
  [
    'needs that were met, of those not withdrawn',
    ({ needs: { met, over } }) => `${met} of ${over} (${percent(met / over)})`,
  ],
  ['half of them had somebody within', ({ toAMatchMs }) => minutes(toAMatchMs.half)],
  ['nine of ten', ({ toAMatchMs }) => minutes(toAMatchMs.nineOfTen)],
  ['times that somebody was asked', ({ asks }) => String(asks.total)],
  ['half of those who offer something were asked at most', ({ asks }) => `${asks.median} times`],
  ['whoever was asked most', ({ asks }) => `${asks.most} times`],
  ['who offer something and were never asked', ({ asks }) => String(asks.never)],
  ['asked more often in a week than they want', ({ overLimit }) => String(overLimit)],
  [
    'the tenth who were asked most, of the asks where others could',
    ({ mostAskedTenth }) => percent(mostAskedTenth.carried),
  ],
  ['what would have been theirs by lot', ({ mostAskedTenth }) => percent(mostAskedTenth.even)],
  [
    '**so they carried of their share**',
    ({ mostAskedTenth: { carried, even } }) => `**${(carried / even).toFixed(2)} times**`,
  ],
  ['rests that were offered, and taken', ({ rests }) => `${rests.offered}, ${rests.taken}`],
  ['people asked how they are', ({ checkIns }) => `${checkIns.asked} times`],
  ['who answered neither that nor the second time', ({ checkIns }) => String(checkIns.missed)],
  ['of whom a buddy was told, a steward', ({ checkIns }) => `${checkIns.buddy}, ${checkIns.stewards}`],
  ['of whom nobody was told', ({ checkIns }) => String(checkIns.overdue)],
  [
    'texts at night: listed, an answer, to whoever is awake, of what is soon',
    ({ nights: { listed, answer, awake, soon } }) => [listed, answer, awake, soon].join(', '),
  ],
  ['texts at night that nothing allows', ({ nights }) => String(nights.none)],
];

export function pageOf(
  { members, seed, days }: { readonly members: number; readonly seed: number; readonly days: number },
  lived: readonly Lived[],
): string {
  const table = [
    ['', ...lived.map(({ order }) => order)],
    ['---', ...lived.map(() => '---:')],
    ...rows.map(([name, figure]) => [name, ...lived.map(({ findings }) => figure(findings))]),
  ];
  return `# A simulated year

${members} neighbors, ${days} days, seed ${seed}: some are busy, some generous, some shy, some lonely, most a bit of each. They ask, and answer or don't, as
such people might; whatever the line does about it is decided by the same \`decide\` as in earnest, on a clock that is not the world's. The three columns are the same
people with the same needs; only the order differs in which those who can help are asked.

- **fair**: the order that holds (\`domain/matching.ts\`). Whoever shares a language, then those who liked each other, then whoever was asked least in a week, then
  whoever is nearest.
- **nearest first**: whoever lives nearest.
- **first come**: down the list, as people joined.

${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}

What holds in any such year is a test (\`tests/year/\`): nobody over their limit, the tenth who are asked most at most twice their share, nobody silent of whom nobody is
told, no text at night but for those that may. The figures are of these made-up people and promise nothing about yours.

Written by \`npm run -s year\`; \`-- --seed 7 --members 120\` prints another.
`;
}
