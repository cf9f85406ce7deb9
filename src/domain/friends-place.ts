// Where in the menus phone friends are.
import type { Side, TalkTime } from './phone-friends.ts';

/** Phone friends: wishing for one by keys, and their calls. `name`: of the one who is to come. */
export type FriendsPlace =
  | { readonly menu: 'friends' }
  | { readonly menu: 'friendsDay' }
  | { readonly menu: 'friendsHour'; readonly weekday?: number | undefined }
  | { readonly menu: 'friendsPhone'; readonly time: TalkTime }
  | { readonly menu: 'friendsOffer'; readonly friendsId: string; readonly side: Side; readonly again: boolean }
  | {
      readonly menu: 'friendsRoom';
      readonly friendsId: string;
      readonly side: Side;
      readonly name?: string | undefined;
    };
