// PROPOSE QUIET HOURS 10PM-7AM, "I'd like to propose Maria as steward", VOTE, "either is fine": a proposal or an answer to one. Anything
// else is an ordinary text.
import type { Voting } from '../domain/community.ts';
import { parseQuietHours } from '../domain/hours.ts';
import { isKind, kinds } from '../domain/kinds.ts';
import { parsePhone } from '../domain/phone.ts';
import type { NamedPerson, VotingCommand, Wish } from '../domain/voting/command.ts';
import type { Vote } from '../domain/voting/proposal.ts';
import type { Language, VotingLexicon } from '../languages/language.ts';
import { clockIn } from './clock-said.ts';
import { mostWordsOfName } from './name.ts';
import { phrasesIn, plainly, restAfter } from './taught-word.ts';

/** `undefined` where the text is none. */
export function readVoting(text: string, languages: readonly Language[]): VotingCommand | undefined {
  for (const language of languages) {
    const { voting } = language;
    const plain = voteIn(bare(text), voting);
    if (plain) return { voting: 'vote', vote: plain, plain: true };
    const after = restAfter(text, phrasesIn(voting.vote));
    if (after === '') return { voting: 'hear' };
    const vote = after === undefined ? undefined : voteIn(bare(after), voting);
    if (vote) return { voting: 'vote', vote, plain: false };
    const ungreeted = restAfter(text, phrasesIn(voting.greetings)) ?? text;
    const rest = restAfter(ungreeted, phrasesIn(voting.propose));
    if (rest === undefined) continue;
    if (phrasesIn(voting.off).includes(bare(rest))) return { voting: 'withdraw' };
    return { voting: 'propose', ...wishIn(rest, language) };
  }
  return undefined;
}

/** By telephone as many keys as a number has name somebody. */
export const stewardKeyed = (keys: string): VotingCommand | undefined => {
  const phone = /^\d{10}$/.test(keys) ? parsePhone(keys) : undefined;
  return phone === undefined ? undefined : { voting: 'propose', wish: { what: 'steward', who: { phone } } };
};

const bare = (written: string): string =>
  plainly(written)
    .replace(/[.!,¡]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const digits: Readonly<Record<string, Vote>> = { '1': 'yes', '2': 'no', '3': 'either' };

const voteIn = (said: string, { answers }: VotingLexicon): Vote | undefined =>
  digits[said] ?? (['yes', 'no', 'either'] as const).find((vote) => phrasesIn(answers[vote]).includes(said));

type Read = { readonly wish: Wish } | { readonly lacking: true; readonly about?: Wish['what'] };

const lacking = (about?: Wish['what']): Read => ({ lacking: true, ...(about && { about }) });

/** What is named first in a text is what it is about; the rest says how it should be. */
function wishIn(rest: string, language: Language): Read {
  const { voting } = language;
  const said = ` ${bare(rest.replace(/\bthat\b|\bque\b/giu, ' '))} `;
  const has = (listed: string): boolean => phrasesIn(listed).some((phrase) => said.includes(` ${phrase} `));
  const { subjects } = voting;
  if (has(subjects.quietHours)) return hoursIn(said, voting);
  if (has(subjects.quorumPercent)) return ruleIn('quorumPercent', said);
  if (has(subjects.sharePercent)) return ruleIn('sharePercent', said);
  if (has(subjects.days)) return ruleIn('days', said);
  if (has(subjects.voting)) return lacking('voting');
  if (has(subjects.steward)) return personIn('steward', rest, voting);
  if (has(subjects.keepOut)) return personIn('keepOut', rest, voting);
  if (has(subjects.monthly)) return { wish: { what: 'monthly', on: !has(voting.remove) && !has(voting.none) } };
  if (has(subjects.reachMiles)) return countIn('reachMiles', said);
  if (has(subjects.area)) return areaIn(rest, voting);
  if (has(subjects.joining)) return joiningIn(rest, said, voting);
  if (has(subjects.asksPerWeek)) return countIn('asksPerWeek', said);
  const kind = kinds.map(({ id }) => id).find((id) => namesKind(said, id, language));
  if (kind === undefined || !isKind(kind)) return lacking();
  return { wish: { what: has(voting.remove) ? 'dropKind' : 'addKind', kind } };
}

function namesKind(said: string, kind: (typeof kinds)[number]['id'], { kindNames, lexicon }: Language): boolean {
  const names = [kindNames[kind], ...(lexicon.kinds[kind]?.names ?? [])].flatMap((name) => name.split('|'));
  return names.some((name) => /^[\p{L} ]+$/u.test(name) && said.includes(` ${plainly(name)} `));
}

function hoursIn(said: string, lexicon: VotingLexicon): Read {
  const words = phrasesIn(lexicon.subjects.quietHours).toSorted((a, b) => b.length - a.length);
  const after = words.reduce((left, word) => left.replace(` ${word} `, ' '), said).trim();
  if (phrasesIn(lexicon.none).includes(after)) return { wish: { what: 'quietHours', hours: 'none' } };
  const between = new RegExp(`\\s*(?:[-–]|\\b(?:${phrasesIn(lexicon.to).join('|')})\\b)\\s*`);
  const [from = '', to = '', more] = after
    .replace(new RegExp(`^(?:${phrasesIn(lexicon.from).join('|')}) `), '')
    .split(between);
  const ends = [clockIn(from, lexicon, 'evening'), clockIn(to, lexicon, 'morning')];
  const hours = more === undefined ? parseQuietHours(ends.join('-')) : undefined;
  return hours && hours.from !== hours.to ? { wish: { what: 'quietHours', hours } } : lacking('quietHours');
}

const numberIn = (said: string): number | undefined => {
  const numbers = said.match(/\d+(\.\d+)?/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : undefined;
};

function countIn(what: 'asksPerWeek' | 'reachMiles', said: string): Read {
  const count = numberIn(said);
  return count === undefined ? lacking(what) : { wish: { what, count } };
}

function ruleIn(part: keyof Voting, said: string): Read {
  const count = numberIn(said);
  return count === undefined ? lacking('voting') : { wish: { what: 'voting', part, count } };
}

/** Takes away what only leads to it, so that the name is left. */
const without = (written: string, ...listed: readonly string[]): string =>
  listed
    .flatMap(phrasesIn)
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (left, phrase) => {
        const at = plainly(` ${left} `).indexOf(` ${phrase} `);
        return at < 0 ? left : `${left.slice(0, at)} ${left.slice(at + phrase.length)}`.trim();
      },
      written
        .replace(/[.!,]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );

function personIn(what: 'steward' | 'keepOut', rest: string, lexicon: VotingLexicon): Read {
  const phone = /\d/.test(rest) ? parsePhone(rest.replace(/[^\d+]/g, '')) : undefined;
  if (phone !== undefined) return { wish: { what, who: { phone } } };
  const left = without(rest, lexicon.subjects[what], lexicon.filler);
  if (phrasesIn(lexicon.me).includes(bare(left))) return { wish: { what, who: 'me' } };
  const isName = left !== '' && !/\d/.test(left) && left.split(/\s+/).length <= mostWordsOfName;
  const who: NamedPerson = { name: left };
  return isName ? { wish: { what, who } } : lacking(what);
}

function areaIn(rest: string, lexicon: VotingLexicon): Read {
  const zip = /\b\d{5}\b/.exec(rest)?.[0];
  const area = without(rest.replace(/\b\d{5}\b/, ' '), lexicon.subjects.area, lexicon.filler, lexicon.to);
  const isName = area !== '' && area.length <= 40 && !/\d/.test(area);
  return zip !== undefined && isName ? { wish: { what: 'area', zip, area } } : lacking('area');
}

function joiningIn(rest: string, said: string, { joining, subjects, filler }: VotingLexicon): Read {
  const found = (['vouch', 'code', 'open'] as const).find((each) =>
    phrasesIn(joining[each]).some((phrase) => said.includes(` ${phrase} `)),
  );
  if (found === undefined) return lacking('joining');
  const word = without(rest, subjects.joining, joining[found], filler);
  const code = found === 'code' && /^[\p{L}\p{N}]{3,20}$/u.test(word) ? word.toUpperCase() : undefined;
  return { wish: { what: 'joining', joining: found, code } };
}
