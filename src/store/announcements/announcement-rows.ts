// Announcements as they are stored: what is said, and to whom, is sealed.
import type { Announcement } from '../../domain/announcement.ts';
import { openHex, type Store, sealHex } from '../store.ts';
import type { WordedEffect } from '../worded-effect.ts';

export interface AnnouncementRow {
  readonly id: string;
  readonly byId: string;
  readonly details: string;
  readonly state: Announcement['state'];
  readonly announcedAt: string;
}

/** A row of `announcement`, a, as `AnnouncementRow`. */
export const announcementJson = `json_build_object(
  'id', a.id, 'byId', a.by_id, 'details', encode(a.sealed_details, 'hex'), 'state', a.state, 'announcedAt', a.created_at)`;

export const announcementFrom = (
  { details, announcedAt, ...row }: AnnouncementRow,
  seal: Store['seal'],
): Announcement => ({
  ...row,
  ...(JSON.parse(openHex(seal, details)) as Pick<Announcement, 'audience' | 'words'>),
  announcedAt: new Date(announcedAt),
});

export const announcementsJson = ({ seal }: Store, effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) => {
    if (effect.do !== 'saveAnnouncement') return [];
    const { audience, words, ...announcement } = effect.announcement;
    return [{ ...announcement, details: sealHex(seal, JSON.stringify({ audience, words })) }];
  });

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
