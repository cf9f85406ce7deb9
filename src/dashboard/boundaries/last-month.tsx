// Last month, asked again: as it is now, and with a change.
import type { Replayed } from '../../domain/agreed/replay.ts';
import { Scrolled } from '../charts/chart.tsx';
import { useWords } from '../frame/frame.ts';
import type { Consequences } from './consequences.ts';
import { lengthOf } from './length.ts';

export function LastMonth({ consequences }: { readonly consequences: Consequences }) {
  const { boundaries: words } = useWords();
  const { lookedAt: of, total, hasMore, replayed, late, alerts, notOffered, isSample } = consequences;
  return (
    <section class="card" aria-labelledby="last-month">
      <h2 id="last-month">{words.lastMonth}</h2>
      {of === 0 ? (
        <p>{words.nothingAsked}</p>
      ) : (
        <>
          {replayed && (
            <>
              <p>
                <strong>
                  {words.wouldFindNobody({ before: replayed.before.nobody, after: replayed.after.nobody, of })}
                </strong>
              </p>
              <p>{words.lookedAt({ count: of, total, hasMore })}</p>
              <Compared {...replayed} />
            </>
          )}
          {late && <p>{words.late({ ...late, of })}</p>}
          {alerts && <p>{words.alerts({ ...alerts, of })}</p>}
          {notOffered !== undefined && <p>{words.notOffered(notOffered)}</p>}
          {replayed && <p class="hint">{words.cannotKnow}</p>}
          {replayed && isSample && <p class="hint">{words.sample}</p>}
        </>
      )}
    </section>
  );
}

function Compared({ before, after }: { readonly before: Replayed; readonly after: Replayed }) {
  const { boundaries: words, pulse } = useWords();
  const minuteMs = 60_000;
  const wait = (ms: number | undefined): string => {
    if (ms === undefined) return '–';
    return ms < minuteMs ? pulse.wait(undefined) : words.length(lengthOf(Math.round(ms / minuteMs) * minuteMs));
  };
  const rows = [
    [words.nobody, before.nobody, after.nobody],
    [words.slept, before.slept, after.slept],
    [words.invitations, before.invitations, after.invitations],
    [words.atLimit, before.atLimit, after.atLimit],
    [words.lastAsked, wait(before.lastAskedMs), wait(after.lastAskedMs)],
  ] as const;
  return (
    <Scrolled label={words.result}>
      <table class="compared">
        <thead>
          <tr>
            <th scope="col">{words.result}</th>
            <th scope="col" class="number">
              {words.asItIs}
            </th>
            <th scope="col" class="number">
              {words.changed}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, was, is]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td class="number">{was}</td>
              <td class={was === is ? 'number' : 'number differs'}>{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
