// A storm round: fetches who is on the list and how they stand, begins one, and ends it.
import { dangers, type StormReason } from '../../domain/check-in.ts';
import { mostLettersOfReason } from '../../domain/storm.ts';
import { readStorm } from '../../store/storm.ts';
import { act } from '../act.ts';
import { type Handler, type Page, shown } from '../page.ts';
import { StormView } from './view.tsx';

const stormPath = '/storm';

const show: Handler = async ({ context, community, words, now }) =>
  shown(words.storm.title, <StormView storm={await readStorm(context.store, community.id)} now={now} />);

/** What somebody wrote counts more than a choice that was made for them. */
function reasonIn(form: URLSearchParams): StormReason {
  const words = (form.get('words') ?? '').trim().slice(0, mostLettersOfReason);
  const danger = dangers.find((each) => each === form.get('why'));
  return danger && words === '' ? { danger } : { words };
}

export const stormPage: Page = {
  path: stormPath,
  nav: 'storm',
  show,
  actions: {
    start: (visit) => act(visit, { do: 'startStorm', reason: reasonIn(visit.form) }, stormPath),
    end: (visit) => act(visit, { do: 'endStorm' }, stormPath),
  },
};
