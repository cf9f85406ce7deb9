// The sheet itself, in large print, made to be printed and read aloud.
import type { Community } from '../../domain/community.ts';
import { onCallAmong } from '../../domain/on-call-now.ts';
import type { Request } from '../../domain/request.ts';
import { clockOf, localDay, momentOf } from '../../domain/when.ts';
import type { Rota } from '../../store/rota.ts';
import type { Sheet } from '../../store/sheet.ts';
import { useWords } from '../frame/frame.ts';
import { Meetings } from './meetings.tsx';
import { ReachedBy } from './reached-by.tsx';

interface SheetProps {
  readonly sheet: Sheet;
  readonly rota: Rota;
  readonly community: Community;
  readonly now: Date;
}

export function SheetView(props: SheetProps) {
  const { sheet: words, say } = useWords();
  const { sheet, community, now } = props;
  const today = localDay(now, community.timezone);
  const isToday = ({ when }: Request): boolean => when === 'now' || when.slice(0, 10) === today;
  const shared = { people: sheet.people, community, now };
  const tomorrow = sheet.matched.filter((request) => !isToday(request));
  return (
    <>
      <div class="in-a-row unprinted">
        <button type="button" data-print hidden>
          {words.print}
        </button>
        <p>{words.howToPrint}</p>
      </div>
      <article class="sheet">
        <header>
          <h1>{community.name}</h1>
          <p>{words.asOf(dayInFull(say, now, community), say.clock(clockOf(now, community.timezone)))}</p>
          <p>{words.private}</p>
        </header>
        <Meetings id="today" title={words.today} all={sheet.matched.filter(isToday)} {...shared} />
        <Meetings id="tomorrow" title={words.tomorrow} all={tomorrow} {...shared} />
        <Meetings id="waiting" title={words.waiting} all={sheet.open} withDay {...shared} />
        {sheet.moreOpen > 0 && <p>{words.more(sheet.moreOpen)}</p>}
        <Stewards {...props} />
      </article>
    </>
  );
}

/** Its date, whatever day it is read on. */
const dayInFull = (say: ReturnType<typeof useWords>['say'], now: Date, { timezone }: Community): string =>
  say.moment(momentOf(localDay(now, timezone), new Date(0), timezone));

function Stewards({ sheet, rota, community, now }: SheetProps) {
  const { sheet: words, say } = useWords();
  const { ids, isEverybody } = onCallAmong(
    rota.stewards.map(({ id }) => id),
    rota.shifts,
    now,
  );
  const isOnCall = (id: string): boolean => !isEverybody && ids.includes(id);
  const inTurn = rota.stewards.toSorted((a, b) => Number(isOnCall(b.id)) - Number(isOnCall(a.id)));
  return (
    <section aria-labelledby="stewards">
      <h2 id="stewards">{words.stewards}</h2>
      <ul class="meetings">
        {inTurn.map(({ id, name }) => (
          <li key={id} class="meeting">
            <ReachedBy
              label={`${say.capital(say.names([name]))}${isOnCall(id) ? ` (${words.onCall})` : ''}`}
              person={sheet.people.get(id)}
              community={community}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
