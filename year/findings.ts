// What the simulated year comes to, in figures.
import type { SayingId } from '../src/domain/phrases.ts';
import type { Ledger, NightReason } from './ledger.ts';
import type { Memory } from './memory.ts';

export interface Findings {
  /** Who offered something. */
  readonly helpers: number;
  readonly needs: { readonly over: number; readonly met: number; readonly withdrawn: number };
  /** How often those who offer something were asked in the year. */
  readonly asks: { readonly total: number; readonly median: number; readonly most: number; readonly never: number };
  readonly overLimit: number;
  /**
   * Of the asks where others could have been asked: the share (0 to 1) that the tenth who were asked most carried, and what would have been
   * theirs if each of those who could help had been as likely as the other.
   */
  readonly mostAskedTenth: { readonly carried: number; readonly even: number };
  readonly toAMatchMs: { readonly half: number; readonly nineOfTen: number };
  /** `overdue`: at the end of the year nobody has been told of a silence, though it is time. */
  readonly checkIns: Ledger['checkIns'] & { readonly overdue: number };
  readonly rests: { readonly offered: number; readonly taken: number };
  /** Texts in their readers' quiet hours, by what allows them. */
  readonly nights: Readonly<Record<NightReason, number>>;
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

function mostAskedTenth(ledger: Ledger, helpers: readonly string[]): Findings['mostAskedTenth'] {
  const asksOf = (id: string): number => ledger.askedByChoice.get(id) ?? 0;
  const tenth = helpers.toSorted((a, b) => asksOf(b) - asksOf(a)).slice(0, Math.ceil(helpers.length / 10));
  const total = sum(helpers.map(asksOf));
  return {
    carried: sum(tenth.map(asksOf)) / total,
    even: sum(tenth.map((id) => ledger.evenShare.get(id) ?? 0)) / total,
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

export function findingsOf(memory: Memory, ledger: Ledger, until: Date): Findings {
  const helpers = memory.members().filter(({ skills }) => skills.length > 0);
  const asks = helpers.map(({ id }) => ledger.asked.get(id) ?? 0);
  const closed = (status: string): number =>
    [...memory.requests.values()].filter((request) => request.status === status).length;
  const said = (say: SayingId): number => ledger.said.get(say) ?? 0;
  const met = closed('done');
  return {
    helpers: helpers.length,
    needs: { over: met + closed('unmet'), met, withdrawn: closed('withdrawn') },
    asks: {
      ...{ total: sum(asks), median: quantile(asks, 0.5), most: Math.max(...asks) },
      never: asks.filter((times) => times === 0).length,
    },
    overLimit: ledger.overLimit,
    mostAskedTenth: mostAskedTenth(
      ledger,
      helpers.map(({ id }) => id),
    ),
    toAMatchMs: { half: quantile(ledger.waitsMs, 0.5), nineOfTen: quantile(ledger.waitsMs, 0.9) },
    checkIns: { ...ledger.checkIns, overdue: overdue(memory, until) },
    // Nobody in this year rests but for that.
    rests: { offered: said('offerRest'), taken: said('paused') },
    nights: ledger.nights,
  };
}

const overdue = (memory: Memory, until: Date): number =>
  memory.checkedIn.filter((id) => {
    const silence = memory.member(id).checkIn?.silence;
    return silence?.dueAt !== undefined && silence.dueAt < until;
  }).length;
