// What happened around a request, as a list from the beginning on.
import type { ComponentChildren } from 'preact';
import { clockOf, localDay, momentOf } from '../../domain/when.ts';
import type { DeliveryMark } from '../../languages/desk/request.ts';
import { useWords } from '../frame/frame.ts';
import type { Happened } from './history.ts';

interface HistoryProps {
  readonly history: readonly Happened[];
  readonly timezone: string;
  readonly now: Date;
}

export function History({ history, timezone, now }: HistoryProps) {
  const { request } = useWords();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{request.history}</h2>
      <ol class="history">
        {history.map((happened, index) => (
          <li key={index} class={happened.is}>
            <div class={isOfSameMinute(history[index - 1], happened) ? 'unseen' : ''}>
              <Instant at={happened.at} timezone={timezone} now={now} />
            </div>
            <div>
              <What happened={happened} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const minuteMs = 60_000;

/** A time stands there once, however much happened at it. */
const isOfSameMinute = (before: Happened | undefined, { at }: Happened): boolean =>
  before !== undefined && Math.floor(before.at.getTime() / minuteMs) === Math.floor(at.getTime() / minuteMs);

interface InstantProps {
  readonly at: Date;
  readonly timezone: string;
  readonly now: Date;
}

/** "today at 10:05 am", by the community's clock. */
export function Instant({ at, timezone, now }: InstantProps) {
  const { say } = useWords();
  const { hour, minute } = clockOf(at, timezone);
  const two = (count: number): string => String(count).padStart(2, '0');
  const moment = momentOf(`${localDay(at, timezone)}T${two(hour)}:${two(minute)}`, now, timezone);
  return <time dateTime={at.toISOString()}>{say.moment(moment)}</time>;
}

function What({ happened }: { readonly happened: Happened }) {
  const { request, say, standing } = useWords();
  switch (happened.is) {
    case 'opened':
      return <p>{request.opened(happened.name, happened.by)}.</p>;
    case 'asked':
      return (
        <>
          <p>{request.asked}</p>
          <ul class="people">
            {happened.people.map(({ name, mark }, index) => (
              <li key={index}>
                {say.capital(say.names([name]))} {mark && <Mark mark={mark} />}
              </li>
            ))}
          </ul>
        </>
      );
    case 'answered':
      return (
        <p>
          <strong>{request.answered(happened.name, happened.status)}</strong>
        </p>
      );
    case 'text':
      return (
        <>
          <p>
            {request.text(happened.to, happened.saying)} <Mark mark={happened.mark} />
          </p>
          {happened.words !== undefined && <Words>{happened.words}</Words>}
        </>
      );
    case 'told':
      return <p>{request.told(happened.to, happened.isHeard)}</p>;
    case 'stewarded':
      return <p>{request.stewarded(happened.name, happened.act)}</p>;
    case 'ended':
      return <p>{standing.endedAs[happened.status]}.</p>;
  }
}

const bad: ReadonlySet<string> = new Set(['undelivered', 'failed', 'suppressed', 'expired']);

function Mark({ mark }: { readonly mark: string }) {
  const { request } = useWords();
  const kind = bad.has(mark) ? 'now' : mark === 'delivered' ? 'well' : '';
  return <span class={`label ${kind}`}>{request.mark[mark as DeliveryMark] ?? mark}</span>;
}

/** What people wrote, to the letter, whatever direction their letters have. */
export const Words = ({ children }: { readonly children: ComponentChildren }) => (
  <blockquote class="words" dir="auto">
    {children}
  </blockquote>
);
