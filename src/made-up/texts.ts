// The texts and calls that made-up requests led to, in the line's own words.

import { milesBetween } from '../domain/area.ts';
import type { Community } from '../domain/community.ts';
import type { Phrase } from '../domain/phrases.ts';
import type { Invitation } from '../domain/request.ts';
import { spanOf, spoken } from '../domain/spoken.ts';
import type { Language } from '../languages/language.ts';
import { languageNamed } from '../languages/named.ts';
import { say } from '../wording.ts';
import type { Chance } from './chance.ts';
import type { Course } from './course.ts';
import type { Person } from './person.ts';
import type { Town } from './town.ts';
import { inLanguage, type MadeUpWords } from './words.ts';

export interface TextOut {
  readonly person: Person;
  readonly saying: Phrase['say'];
  readonly body: string;
  readonly requestId: string;
  readonly at: Date;
  readonly status: 'delivered' | 'sent' | 'undelivered' | 'failed';
}

export interface TextIn {
  readonly person: Person;
  readonly body: string;
  readonly at: Date;
}

/** A call that is over. */
export interface PhoneCall {
  readonly person: Person;
  readonly direction: 'in' | 'out';
  readonly at: Date;
  readonly lengthMs: number;
}

export interface Talk {
  readonly out: readonly TextOut[];
  readonly in: readonly TextIn[];
  readonly calls: readonly PhoneCall[];
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** What was said about one request, the earliest first. */
export function talkAbout(course: Course, town: Town, languages: readonly Language[], chance: Chance): Talk {
  const talk = new TalkInTheMaking(course, town, languages, chance);
  return talk.made();
}

class TalkInTheMaking {
  readonly #course: Course;
  readonly #community: Community;
  readonly #until: Date;
  readonly #words: MadeUpWords;
  readonly #languages: readonly Language[];
  readonly #chance: Chance;
  readonly #byId: ReadonlyMap<string, Person>;
  readonly #out: TextOut[] = [];
  readonly #in: TextIn[] = [];
  readonly #calls: PhoneCall[] = [];

  constructor(
    course: Course,
    { community, people, words, until }: Town,
    languages: readonly Language[],
    chance: Chance,
  ) {
    this.#course = course;
    this.#community = community;
    this.#until = until;
    this.#words = words;
    this.#languages = languages;
    this.#chance = chance;
    this.#byId = new Map(people.map((person) => [person.member.id, person]));
  }

  made(): Talk {
    const { request, need, cameBy } = this.#course;
    const answerWithin = spanOf(this.#community.boundaries.answerWithinMs);
    if (cameBy === 'text') this.#texts(need.asker, need.words, need.openedAt);
    if (cameBy === 'call') this.#call(need.asker, 'in', need.openedAt);
    if (cameBy !== 'series')
      this.#tells(
        need.asker,
        { say: 'opened', request: this.#spokenAt(need.openedAt), answerWithin, needed: request.needed },
        need.openedAt,
      );
    for (const invitation of request.invitations) this.#invitation(invitation);
    if (request.status === 'unmet' && request.closedAt !== undefined)
      this.#tells(need.asker, { say: 'unmet', code: request.code }, request.closedAt);
    if (request.status === 'withdrawn' && request.closedAt !== undefined) {
      this.#texts(need.asker, `${request.code} WITHDRAW`, request.closedAt);
      this.#tells(need.asker, { say: 'withdrawn', code: request.code }, request.closedAt);
    }
    const byTime = (a: { readonly at: Date }, b: { readonly at: Date }): number => a.at.getTime() - b.at.getTime();
    return { out: this.#out.sort(byTime), in: this.#in.sort(byTime), calls: this.#calls.sort(byTime) };
  }

  #invitation({ memberId, status, askedAt, answeredAt, condition }: Invitation): void {
    const { request, need, matchedAt } = this.#course;
    const helper = this.#byId.get(memberId);
    if (helper === undefined) return;
    const { code } = request;
    const miles = milesBetween(helper.member.place, request.place, this.#community.areas);
    this.#tells(
      helper,
      { say: 'invitation', request: this.#spokenAt(askedAt), miles, again: false, helpedBefore: false },
      askedAt,
    );
    if (status === 'covered' && matchedAt !== undefined) this.#tells(helper, { say: 'covered', code }, matchedAt);
    if (answeredAt === undefined) return;
    if (status === 'declined') {
      this.#texts(helper, `NO ${code}`, answeredAt);
      this.#tells(helper, { say: 'declined' }, answeredAt);
    } else if (status === 'conditional' && condition !== undefined) {
      this.#texts(helper, condition, answeredAt);
      this.#tells(helper, { say: 'conditionPassedOn', code }, answeredAt);
      this.#tells(need.asker, { say: 'condition', request: this.#spokenAt(answeredAt), words: condition }, answeredAt);
    } else {
      this.#texts(helper, `${inLanguage(this.#words.yes, helper.member.language)} ${code}`, answeredAt);
      if (status === 'standby') this.#tells(helper, { say: 'standby', code }, answeredAt);
      else this.#match(helper, answeredAt, status);
    }
  }

  #match(helper: Person, at: Date, status: Invitation['status']): void {
    const { request, need } = this.#course;
    const { code } = request;
    const [helperName, askerName] = [helper.member.name, need.asker.member.name];
    this.#tells(helper, { say: 'matchedHelper', name: askerName, request: this.#spokenAt(at) }, at);
    this.#tells(need.asker, { say: 'matchedRequester', name: helperName, request: this.#spokenAt(at), more: 0 }, at);
    if (status === 'dropped') {
      const droppedAt = new Date(at.getTime() + hourMs);
      this.#texts(helper, 'DROP', droppedAt);
      this.#tells(helper, { say: 'dropped', code }, droppedAt);
      this.#tells(need.asker, { say: 'helperDropped', name: helperName, code }, droppedAt);
    }
    if (status !== 'done' || request.closedAt === undefined) return;
    if (this.#chance.happens(0.6)) {
      const goesAt = new Date(request.closedAt.getTime() - 2 * hourMs);
      const words = this.#chance.pick(inLanguage(this.#words.onTheWay, helper.member.language));
      this.#texts(helper, words, goesAt);
      this.#tells(need.asker, { say: 'relay', name: helperName, code, words }, goesAt);
    }
    this.#texts(helper, 'DONE', request.closedAt);
    this.#tells(helper, { say: 'done', code }, request.closedAt);
    this.#tells(need.asker, { say: 'doneToRequester', name: helperName, code }, request.closedAt);
  }

  #spokenAt(at: Date) {
    return spoken(this.#course.request, { community: this.#community, now: at });
  }

  #texts(person: Person, body: string, at: Date): void {
    if (person.member.channel === 'voice') this.#call(person, 'in', at);
    else if (at <= this.#until) this.#in.push({ person, body, at });
  }

  #tells(person: Person, phrase: Phrase, at: Date): void {
    if (at > this.#until) return;
    if (person.member.channel === 'voice') {
      this.#call(person, 'out', at);
      return;
    }
    const body = say(languageNamed(this.#languages, person.member.language).wordings, phrase);
    const status = this.#chance.weighted([
      ['delivered', 945],
      ['sent', 30],
      ['undelivered', 20],
      ['failed', 5],
    ] as const);
    this.#out.push({ person, saying: phrase.say, body, requestId: this.#course.request.id, at, status });
  }

  #call(person: Person, direction: PhoneCall['direction'], at: Date): void {
    if (at > this.#until) return;
    const last = this.#calls.at(-1);
    if (last?.person === person && last.at.getTime() === at.getTime()) return;
    this.#calls.push({ person, direction, at, lengthMs: this.#chance.length(70_000, 0.5) });
  }
}
