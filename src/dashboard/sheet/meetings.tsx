// A part of the sheet: the needs of a day, or those for which nobody is found, each with when, what, where, and the numbers of its people.

import type { Community } from '../../domain/community.ts';
import { helpersOf, type Request, withStatus } from '../../domain/request.ts';
import { nameOfPlace } from '../../domain/spoken.ts';
import type { Name } from '../../domain/spoken-forms.ts';
import { beginningOf, momentOf, namesOnlyADay } from '../../domain/when.ts';
import type { Sheet } from '../../store/sheet.ts';
import { useWords } from '../frame/frame.ts';
import { inOrder } from '../frame/in-order.ts';
import { ReachedBy } from './reached-by.tsx';

interface MeetingsProps {
  readonly id: string;
  readonly title: string;
  readonly all: readonly Request[];
  /** They are of different days, so that each says its own. */
  readonly withDay?: boolean;
  readonly people: Sheet['people'];
  readonly community: Community;
  readonly now: Date;
}

export function Meetings({ id, title, all, ...shared }: MeetingsProps) {
  const { sheet: words } = useWords();
  const { community, now } = shared;
  const placeOf = ({ when, code }: Request) => [beginningOf(when, now, community.timezone).getTime(), code];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {all.length === 0 && <p>{words.nothing}</p>}
      <ul class="meetings">
        {inOrder(all, placeOf).map((request) => (
          <li key={request.id} class="meeting">
            <Meeting request={request} {...shared} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type MeetingProps = Omit<MeetingsProps, 'id' | 'title' | 'all'> & { readonly request: Request };

function Meeting({ request, withDay = false, people, community, now }: MeetingProps) {
  const { sheet: words, say } = useWords();
  const moment = momentOf(request.when, now, community.timezone);
  const clock = moment.clock
    ? say.clock(moment.clock)
    : namesOnlyADay(request.when)
      ? words.anyTime
      : say.moment(moment);
  const time = withDay ? say.moment(moment) : clock;
  const [helpers, standby] = [helpersOf(request), withStatus(request, 'standby')];
  const reached = (memberId: string, label: (name: Name) => string) => {
    const person = people.get(memberId);
    return <ReachedBy key={memberId} label={label(person?.name)} person={person} community={community} />;
  };
  return (
    <>
      <h3>
        {say.capital(time)} · {say.kind(request.kind)}, {nameOfPlace(request.place) ?? words.anyArea}
      </h3>
      {reached(request.requesterId, words.needs)}
      {helpers.map(({ memberId }) => reached(memberId, words.comes))}
      {standby.map(({ memberId }) => reached(memberId, words.standsBy))}
      {helpers.length < request.needed && request.needed > 1 && (
        <p>{words.missing(request.needed - helpers.length, request.needed)}</p>
      )}
    </>
  );
}
