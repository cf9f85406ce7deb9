// The boundaries: shown, tried, saved, and given out as a file.
import { writeCommunityFile } from '../../community-file/write.ts';
import { agreedOf, changesIn } from '../../domain/agreed/agreed.ts';
import { communityTerms } from '../../store/communities.ts';
import { listDecisions } from '../../store/decisions.ts';
import { act, record } from '../act.ts';
import { type Answer, type Handler, type Page, shown, type Visit } from '../page.ts';
import { consequencesOf } from './consequences.ts';
import { filledWith, readForm } from './filled.ts';
import { PreviewView } from './preview.tsx';
import { BoundariesView, versionField } from './view.tsx';

const path = '/boundaries';

const show: Handler = async ({ context, community, words, now }) => {
  const decisions = await listDecisions(context.store, community.id);
  const filled = filledWith(agreedOf(community));
  return shown(words.boundaries.title, <BoundariesView {...{ community, filled, now, decisions }} />);
};

/** The form as it was filled in, to be filled in further. */
const showAgain: Handler = async ({ community, words, form }) =>
  shown(words.boundaries.title, <BoundariesView community={community} filled={form} />);

const isOfNow = ({ community, form }: Visit): boolean => form.get(versionField) === String(community.version);

/** Goes on with what was filled in where it makes sense, and otherwise shows what does not. */
const withChange =
  (then: (visit: Visit, read: ReturnType<typeof readForm>) => Promise<Answer>): Handler =>
  async (visit) => {
    const { community, form, words } = visit;
    const read = readForm(form, agreedOf(community));
    const { change, faults } = read;
    const again = (status: number, isSame = false) =>
      shown(words.boundaries.title, <BoundariesView {...{ community, faults, isSame }} filled={form} />, status);
    if (faults.length > 0) return again(422);
    return changesIn(change).length === 0 ? again(200, true) : then(visit, read);
  };

const preview = async (visit: Visit, { change }: ReturnType<typeof readForm>): Promise<Answer> => {
  const { context, community, form, words, now } = visit;
  return shown(
    words.boundaries.preview,
    <PreviewView
      {...{ community, change, filled: form, hasMoved: !isOfNow(visit) }}
      agreed={agreedOf(community)}
      consequences={await consequencesOf(context.store, community, change, now)}
    />,
  );
};

/** What somebody else has changed meanwhile is looked at first. */
const save = async (visit: Visit, read: ReturnType<typeof readForm>): Promise<Answer> => {
  if (!isOfNow(visit)) return preview(visit, read);
  return act(visit, { do: 'changeSettings', version: visit.community.version, change: read.change }, path);
};

const download: Handler = async (visit) => {
  const { context, community } = visit;
  await record(visit, { do: 'record', what: 'communityExported' });
  const terms = await communityTerms(context.store, community.id);
  const content = writeCommunityFile(terms);
  return { is: 'file', name: 'community.yaml', type: 'application/yaml; charset=utf-8', content };
};

export const boundariesPage: Page = {
  path,
  nav: 'boundaries',
  show,
  actions: { try: withChange(preview), again: showAgain, save: withChange(save), export: download },
};
