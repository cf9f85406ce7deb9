// Announcements as they are stored: what is said or asked, and to whom, is sealed.
import type { About, Announcement, AnnouncementOf, AnnouncementState, Content } from '../../domain/announcement.ts';
import { openHex, type Store, sealHex } from '../store.ts';
import type { WordedEffect } from '../worded-effect.ts';

export interface AnnouncementRow {
  readonly id: string;
  readonly byId: string | null;
  readonly about: About;
  readonly details: string;
  readonly state: AnnouncementState;
  readonly announcedAt: string;
}

/** A phone that an announcement is for. */
export interface Recipient {
  readonly contactId: string;
  /** The number of ours that it goes out from. */
  readonly line: string;
  readonly byVoice: boolean;
}

/** With when their turn comes. */
export type DatedRecipient = Recipient & { readonly dueAt: Date };

/** A row of `announcement`, a, as `AnnouncementRow`. */
export const announcementJson = `json_build_object(
  'id', a.id, 'byId', a.by_id, 'about', a.about, 'details', encode(a.sealed_details, 'hex'), 'state', a.state, 'announcedAt', a.created_at)`;

const withDates = (key: string, value: unknown): unknown => (key === 'until' ? new Date(String(value)) : value);

export function announcementFrom(
  { about, details, announcedAt, byId, ...row }: AnnouncementRow,
  seal: Store['seal'],
): Announcement {
  const { audience, ...content } = JSON.parse(openHex(seal, details), withDates);
  return {
    ...row,
    byId: byId ?? undefined,
    audience,
    content: { about, ...content } as Content,
    announcedAt: new Date(announcedAt),
  };
}

const detailsJson = ({ seal }: Store, { audience, content }: Announcement): string => {
  const { about: _, ...rest } = content;
  return sealHex(seal, JSON.stringify({ audience, ...rest }));
};

const proposalIn = (content: Content): string | undefined => ('proposalId' in content ? content.proposalId : undefined);

export const announcementsJson = (store: Store, effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) => {
    if (effect.do !== 'saveAnnouncement') return [];
    const { id, byId, state, announcedAt, content } = effect.announcement;
    return {
      id,
      byId: byId ?? null,
      state,
      announcedAt,
      about: content.about,
      proposalId: proposalIn(content),
      details: detailsJson(store, effect.announcement),
    };
  });

/** What came of a round, or of a month, has been counted: counted again after a crash it is as it is then. */
export async function keepCounted(
  store: Store,
  announcement: AnnouncementOf<'result' | 'month'>,
): Promise<Announcement> {
  await store.pool.query(
    `UPDATE announcement SET sealed_details = decode($2, 'hex') WHERE id = $1 AND state = 'gathering'`,
    [announcement.id, detailsJson(store, announcement)],
  );
  return announcement;
}

export const recipientsJson = (effects: readonly WordedEffect[]): readonly object[] =>
  effects.flatMap((effect): readonly object[] => {
    if (effect.do === 'settleRecipient') {
      const { announcementId, contactId, as: status } = effect;
      return [{ announcementId, contactId, status }];
    }
    if (effect.do !== 'postponeRecipient') return [];
    const { announcementId, contactId, until } = effect;
    return [{ announcementId, contactId, status: 'waiting', until }];
  });
