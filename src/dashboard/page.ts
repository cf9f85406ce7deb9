// What a page of the desk is: where it is, what it shows, and what can be done on it. A page fetches; its view is pure.
import type { ComponentChild } from 'preact';
import type { Context } from '../context.ts';
import type { Community } from '../domain/community.ts';
import type { DeskWords } from '../languages/desk/words.ts';
import type { Language } from '../languages/language.ts';
import type { Steward } from '../store/desk-sessions.ts';

/** A steward who looks at a page, or does something on it, in one of their communities. */
export interface Visit {
  readonly context: Context;
  readonly community: Community;
  readonly steward: Steward;
  readonly language: Language;
  readonly words: DeskWords;
  readonly now: Date;
  /** What stands in the address for `:code` and the like. */
  readonly params: Readonly<Record<string, string>>;
  /** What follows the `?` of the address. */
  readonly query: URLSearchParams;
  /** What was filled in; empty where the page is only looked at. */
  readonly form: URLSearchParams;
  /** Drawn for each form when it is shown: what is sent twice is done once. */
  readonly actionId: string;
}

export type Answer =
  | { readonly is: 'page'; readonly title: string; readonly body: ComponentChild; readonly status?: number }
  /** `to` is below the community's desk; `said` is told there, once. */
  | { readonly is: 'elsewhere'; readonly to: string; readonly said?: Said | undefined }
  | { readonly is: 'file'; readonly name: string; readonly type: string; readonly content: string }
  /** There is no such thing in this community. */
  | { readonly is: 'missing' };

/** What came of an action, in the words of the page it was done on. */
export interface Said {
  readonly words: string;
  /** Nothing was changed. */
  readonly isRefused?: boolean;
}

export type Handler = (visit: Visit) => Promise<Answer>;

export interface Page {
  /** Below the community's desk: `/requests/:code`. */
  readonly path: string;
  /** Its name in the navigation of its group; absent where other pages lead to it. */
  readonly nav?: keyof DeskWords['frame']['nav'];
  readonly show: Handler;
  /** What can be done, each by a POST to its name below the path. */
  readonly actions?: Readonly<Record<string, Handler>>;
}

/** Pages that belong together. The first of them is where its name in the navigation leads. */
export interface PageGroup {
  readonly nav: keyof DeskWords['frame']['groups'];
  readonly pages: readonly Page[];
}

export const shown = (title: string, body: ComponentChild, status = 200): Answer => ({
  is: 'page',
  title,
  body,
  status,
});

export const goTo = (to: string, said?: Said): Answer => ({ is: 'elsewhere', to, said });

export const missing: Answer = { is: 'missing' };
