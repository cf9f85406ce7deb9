// The one table that the bench prints and keeps.
import type { Machine } from './machine.ts';
import { type Finding, isMet, type Wanted } from './part.ts';

export interface PartFindings {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Why it has no findings, or not all. */
  readonly trouble?: string | undefined;
  readonly seconds: number;
}

/** As many digits as mean something. */
const written = (value: number | undefined): string => {
  if (value === undefined) return '';
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  return size >= 100 ? Math.round(value).toLocaleString('en-US') : size >= 10 ? value.toFixed(1) : value.toFixed(2);
};

const wish = (wanted: Wanted | undefined): string =>
  wanted === undefined ? '' : 'atLeast' in wanted ? `≥ ${wanted.atLeast}` : `≤ ${wanted.atMost}`;

const verdict = (finding: Finding): string => {
  const met = isMet(finding);
  return met === undefined ? '' : met ? 'yes' : 'NO';
};

const header = ['part', 'of', 'unit', 'work', 'floor', 'ratio', 'wanted', 'met'];
const isNumber = [false, false, false, true, true, true, true, false];

const rowsOf = ({ name, findings, trouble }: PartFindings): readonly (readonly string[])[] => [
  ...findings.map((finding) => [
    name,
    finding.of,
    finding.unit,
    written(finding.work),
    written(finding.floor),
    written(finding.ratio),
    wish(finding.wanted),
    verdict(finding),
  ]),
  ...(trouble === undefined ? [] : [[name, trouble, '', '', '', '', '', '']]),
];

/** A finding by itself, as it is told while others are still being looked for. */
export const lineOf = (finding: Finding): string => {
  const { of, unit, work, floor, ratio } = finding;
  const beside = floor === undefined ? '' : `, floor ${written(floor)}`;
  const verdictToo = ratio === undefined ? '' : `, ratio ${written(ratio)} ${verdict(finding)}`;
  return `${of}: ${written(work)} ${unit}${beside}${verdictToo}`.trimEnd();
};

/** In Markdown, and aligned for a terminal. */
export function tableOf(parts: readonly PartFindings[]): string {
  const rows = [header, ...parts.flatMap(rowsOf)];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (isNumber[column] ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  return [line(header), rule, ...rows.slice(1).map(line)].join('\n');
}

export const headingOf = ({ date, commit, node, cores, cpu, memoryGiB }: Machine, postgres: string): string =>
  `${date.slice(0, 16).replace('T', ' ')} UTC, commit ${commit}, Node ${node}, ${postgres}, ${cores} cores (${cpu}), ${memoryGiB} GiB`;
