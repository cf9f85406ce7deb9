// A members file on its way in, and what is wrong with one.

import type { PeopleWords } from '../../languages/desk/people.ts';
import type { Fault } from '../../members-file/fault.ts';
import type { ImportProgress } from '../../store/members-imports.ts';
import { useFrame, useWords } from '../frame/frame.ts';
import { ImportForm } from './file.tsx';

interface ImportProps {
  readonly id: string;
  readonly progress: ImportProgress;
}

export function ImportView({ id, progress }: ImportProps) {
  const { words, home } = useFrame();
  const { people } = words;
  const { rows, done, added, updated } = progress;
  const address = `${home}/people/file?import=${id}`;
  const isRunning = progress.is === 'running';
  return (
    <>
      <h1>{people.importing}</h1>
      <div
        id="import"
        class="part"
        role="status"
        {...(isRunning && {
          'hx-get': address,
          'hx-trigger': 'every 1s',
          'hx-select': '#import',
          'hx-swap': 'outerHTML',
        })}
      >
        {isRunning && (
          <>
            <progress max={rows} value={done} aria-label={people.importing} />
            <p>{people.progress(done, rows)}</p>
            <p>
              <a class="button quiet" href={address}>
                {people.refresh}
              </a>
            </p>
          </>
        )}
        {progress.is === 'ended' && <p class="said">{people.imported(added, updated, rows)}</p>}
        {(progress.is === 'failed' || progress.is === 'lost') && <p class="said refused">{people.importFailed}</p>}
      </div>
      <p>
        <a class="back" href={`${home}/people`}>
          {people.toPeople}
        </a>
      </p>
    </>
  );
}

/** As many as one mends at a time. */
const mostFaults = 100;

/** `faults`: row by row; `undefined` where the file can't be read at all. */
export function FaultyFile({ faults }: { readonly faults: readonly Fault[] | undefined }) {
  const { people } = useWords();
  const rows = new Set(faults?.map(({ line }) => line)).size;
  return (
    <>
      <h1>{people.importing}</h1>
      <div class="said refused">
        <p>
          <strong>{faults === undefined || rows === 0 ? people.unreadable : people.badRows(rows)}</strong>
        </p>
        <ul class="people">
          {faults?.slice(0, mostFaults).map(({ line, path }, index) => (
            <li key={index}>
              {people.badRow(line, path)}: {people.columnFault[path as keyof PeopleWords['columnFault']]}
            </li>
          ))}
        </ul>
      </div>
      <ImportForm canSkip={rows > 0} />
    </>
  );
}
