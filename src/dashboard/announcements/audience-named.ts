// To whom an announcement goes, in words: "Everybody in Northside who offers: ride".
import type { Audience } from '../../domain/announcement.ts';
import { isKind } from '../../domain/kinds.ts';
import type { DeskWords } from '../../languages/desk/words.ts';

export const audienceNamed = ({ area, kind }: Audience, { announcements, say }: DeskWords): string =>
  announcements.audience(area, kind === undefined ? undefined : isKind(kind) ? say.kind(kind) : kind);
