// Announcements: shows whom one would reach and what it would cost before it goes out, and how far those are that are on their way.
import type { Kind } from '../../domain/kinds.ts';
import { listAnnouncements } from '../../store/announcements/list.ts';
import { reachedBy } from '../../store/announcements/reached.ts';
import { act } from '../act.ts';
import { isId } from '../id.ts';
import { type Answer, type Handler, missing, type Page, shown, type Visit } from '../page.ts';
import { type Draft, type Estimate, estimateOf } from './estimate.ts';
import { AnnouncementsView } from './view.tsx';

const path = '/announcements';

/** More than anybody means to send; what is too long is answered, and not cut off. */
const mostWritten = 2_000;

const noDraft: Draft = { audience: {}, words: {} };

/** An area or a kind that the community does not know stays in it, and is refused: it must not come to mean everybody. */
function draftOf({ form, community }: Visit): Draft {
  const field = (name: string): string => (form.get(name) ?? '').replace(/\r\n?/g, '\n').trim().slice(0, mostWritten);
  const words = community.languages.flatMap((language) => {
    const written = field(`words-${language}`);
    return written === '' ? [] : [[language, written] as const];
  });
  const [area, kind] = [field('area'), field('kind')];
  return {
    audience: { area: area || undefined, kind: (kind || undefined) as Kind | undefined },
    words: Object.fromEntries(words),
  };
}

interface Looked {
  readonly estimate: Estimate;
  readonly countedAt: Date | undefined;
}

async function page(visit: Visit, draft: Draft, looked: Looked | undefined, status = 200): Promise<Answer> {
  const { context, community, words, now } = visit;
  const sent = await listAnnouncements(context.store, community.id, now);
  const parts = { sent, draft, ...looked, community, now, languages: context.languages };
  return shown(words.announcements.title, <AnnouncementsView {...parts} />, status);
}

async function lookAt({ context, community, now }: Visit, draft: Draft): Promise<Looked> {
  const { reached, countedAt } = await reachedBy(context.store, community.id, draft.audience, now);
  return { estimate: estimateOf(draft, reached, { community, languages: context.languages, now }), countedAt };
}

const show: Handler = (visit) => page(visit, noDraft, undefined);

/** Nothing is done yet. */
const look: Handler = async (visit) => {
  const draft = draftOf(visit);
  return page(visit, draft, await lookAt(visit, draft));
};

const send: Handler = async (visit) => {
  const draft = draftOf(visit);
  const looked = await lookAt(visit, draft);
  if (looked.estimate.isTooLong) return page(visit, draft, looked, 422);
  return act(visit, { do: 'announce', ...draft }, path);
};

const stop: Handler = async (visit) => {
  const announcementId = visit.form.get('announcement') ?? '';
  return isId(announcementId) ? act(visit, { do: 'stopAnnouncement', announcementId }, path) : missing;
};

export const announcementsPage: Page = { path, nav: 'announcements', show, actions: { look, send, stop } };
