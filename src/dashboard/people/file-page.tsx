// A members file: brought in while a bar shows how far it is, and saved.
import { randomUUID } from 'node:crypto';
import { TableError } from '../../members-file/csv-table.ts';
import { type MembersFile, readMembersFile } from '../../members-file/read.ts';
import { header, writeRow } from '../../members-file/write.ts';
import { membersAsImported } from '../../store/members-export.ts';
import { readImport, startImport } from '../../store/members-imports.ts';
import { record, recordOnce } from '../act.ts';
import { isId } from '../id.ts';
import { goTo, type Handler, missing, type Page, shown, type Visit } from '../page.ts';
import { FaultyFile, ImportView } from './file-view.tsx';
import { nameSearchOf } from './page.tsx';

const show: Handler = async ({ context, community, query, words, now }) => {
  const id = query.get('import') ?? '';
  const progress = isId(id) ? await readImport(context.store, community.id, id, now) : undefined;
  return progress ? shown(words.people.importing, <ImportView id={id} progress={progress} />) : missing;
};

const bring: Handler = async (visit) => {
  const { context, community, form, words } = visit;
  const read = readFile(form.get('file') ?? '', visit);
  if (!read) return shown(words.people.importing, <FaultyFile faults={undefined} />, 422);
  if (read.members.length === 0 || (read.faults.length > 0 && form.get('skip') !== 'yes'))
    return shown(words.people.importing, <FaultyFile faults={read.faults} />, 422);
  await recordOnce(visit, { do: 'record', what: 'membersImported' });
  const id = isId(visit.actionId) ? visit.actionId : randomUUID();
  const { ended } = await startImport(context.store, community, read.members, id, context.now);
  ended
    .catch((error: unknown) => context.log.error({ error }, 'a members file could not be brought in'))
    .finally(() => nameSearchOf(context.store).forget(community.id));
  return goTo(`/people/file?import=${id}`);
};

/** `undefined` where it is no members file at all. */
function readFile(written: string, { community }: Visit): MembersFile | undefined {
  try {
    return readMembersFile(written, community);
  } catch (error) {
    if (error instanceof TableError) return undefined;
    throw error;
  }
}

const save: Handler = async (visit) => {
  const { context, community } = visit;
  await record(visit, { do: 'record', what: 'membersExported' });
  const rows: string[] = [];
  for await (const members of membersAsImported(context.store, community.id)) rows.push(...members.map(writeRow));
  return { is: 'file', name: 'members.csv', type: 'text/csv; charset=utf-8', content: header + rows.join('') };
};

export const membersFilePage: Page = { path: '/people/file', show, actions: { bring, save } };
