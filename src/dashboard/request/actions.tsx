// What a steward can do about a request: the one tap, and what wants a word more.

import type { Closing } from '../../domain/closing.ts';
import { helpersOf, isFull, isLive, type Request } from '../../domain/request.ts';
import type { Name } from '../../domain/spoken-forms.ts';
import { ActionForm, Field } from '../frame/form.tsx';
import { useFrame, useWords } from '../frame/frame.ts';

interface RequestProps {
  readonly request: Request;
}

interface ActionsProps extends RequestProps {
  readonly names: ReadonlyMap<string, Name>;
  /** On the page of the request itself: everything is there already. */
  readonly isHere?: boolean;
}

export function Actions({ request, names, isHere = false }: ActionsProps) {
  const { words, home } = useFrame();
  const page = `/requests/${request.code}`;
  if (!isLive(request))
    return (
      <ActionForm to={`${page}/reopen`}>
        <div class="in-a-row">
          <button type="submit" class="quiet">
            {words.request.reopen}
          </button>
        </div>
      </ActionForm>
    );
  return (
    <>
      {request.status === 'open' && (
        <div class="in-a-row">
          <ActionForm to={`${page}/ask-more`}>
            <button type="submit">
              {request.invitations.length > 0 ? words.request.askMore : words.request.askNow}
            </button>
          </ActionForm>
          {!isFull(request) && !isHere && (
            <a class="button quiet" href={`${home}${page}#helpers`}>
              {words.board.choose}
            </a>
          )}
        </div>
      )}
      <div class="folded">
        <Write request={request} />
        <Call request={request} names={names} />
        <Close request={request} />
      </div>
    </>
  );
}

/** Longer than this nobody reads on a small screen, and each text of it costs. */
const longestWords = 600;

function Write({ request }: RequestProps) {
  const { request: words } = useWords();
  const id = `write-${request.code}`;
  return (
    <details id={id}>
      <summary>{helpersOf(request).length > 0 ? words.tellBoth : words.tellAsker}</summary>
      <ActionForm to={`/requests/${request.code}/write`}>
        <Field id={`${id}-words`} label={words.tellWords} hint={words.tellHint}>
          {(described) => <textarea {...described} name="words" required maxLength={longestWords} />}
        </Field>
        <div class="in-a-row">
          <button type="submit">{words.send}</button>
        </div>
      </ActionForm>
    </details>
  );
}

/** The line rings the steward, and then whoever of its people is meant. */
function Call({ request, names }: ActionsProps) {
  const { request: words } = useWords();
  const people = [request.requesterId, ...helpersOf(request).map(({ memberId }) => memberId)];
  return (
    <details id={`call-${request.code}`}>
      <summary>{words.call}</summary>
      <ActionForm to={`/requests/${request.code}/call`}>
        <p class="hint">{words.callHint}</p>
        <div class="in-a-row">
          {people.map((id) => (
            <button key={id} type="submit" name="member" value={id}>
              {words.callName(names.get(id))}
            </button>
          ))}
        </div>
      </ActionForm>
    </details>
  );
}

const closings: readonly Closing[] = ['done', 'withdrawn', 'unmet'];

function Close({ request }: RequestProps) {
  const { request: words } = useWords();
  const id = `close-${request.code}`;
  const likely: Closing = request.status === 'matched' ? 'done' : 'withdrawn';
  return (
    <details id={id}>
      <summary>{words.close}</summary>
      <ActionForm to={`/requests/${request.code}/close`}>
        <fieldset>
          <legend class="unseen">{words.close}</legend>
          {closings.map((as) => (
            <label class="tick" key={as}>
              <input type="radio" name="as" value={as} checked={as === likely} />
              {words.closeAs[as]}
            </label>
          ))}
        </fieldset>
        <Field id={`${id}-reason`} label={words.reason}>
          {(described) => <input {...described} name="reason" maxLength={200} />}
        </Field>
        <div class="in-a-row">
          <button type="submit">{words.closeButton}</button>
        </div>
      </ActionForm>
    </details>
  );
}

/** What people wrote is shown on demand only, and that it was is written down. */
export function ShowWords({ request }: RequestProps) {
  const { request: words } = useWords();
  return (
    <ActionForm to={`/requests/${request.code}/words`}>
      <div class="in-a-row">
        <button type="submit" class="quiet">
          {words.showWords}
        </button>
        <p class="hint">{words.showWordsHint}</p>
      </div>
    </ActionForm>
  );
}
