// `hotline requests`: what people asked for, as a table or as JSON.
import { listRequests, type RequestReport } from '../store/reports.ts';
import type { Run } from './command.ts';
import { withSession } from './session.ts';
import { writeTable } from './table.ts';
import { whichCommunities } from './which-community.ts';

const unknown = 'someone';

const columnsOf = (request: RequestReport): readonly string[] => [
  String(request.code),
  request.status,
  request.kind,
  request.when.replace('T', ' '),
  request.area ?? '',
  request.requester ?? unknown,
  `${request.helpers.map((name) => name ?? unknown).join(', ') || '-'} (${request.helpers.length} of ${request.needed})`,
  request.standby ?? '-',
  String(request.invited),
  request.words.replace(/\s+/g, ' '),
];

const heads = ['CODE', 'STATUS', 'KIND', 'WHEN', 'AREA', 'FOR', 'HELPERS', 'STANDBY', 'ASKED', 'WORDS'];

const tables = (requests: readonly RequestReport[], width: number | undefined): readonly string[] => {
  const communities = [...new Set(requests.map(({ community }) => community))];
  return communities.flatMap((name, index) => {
    const rows = requests.filter(({ community }) => community === name).map(columnsOf);
    return [...(index === 0 ? [] : ['']), name, ...writeTable([heads, ...rows], width)];
  });
};

export const requests: Run = async ({ flags, options }, terminal, readConfig) => {
  const found = await withSession(readConfig(), async ({ db, seal }) => {
    const wanted = options.get('community');
    const communities = await whichCommunities(db, wanted);
    const only = wanted === undefined ? undefined : communities[0]?.id;
    return listRequests(db, seal, { all: flags.has('all'), ...(only !== undefined && { communityId: only }) });
  });
  if (flags.has('json')) terminal.print(JSON.stringify(found, null, 2));
  else if (found.length === 0)
    terminal.print(flags.has('all') ? 'There are no requests.' : 'There are no open requests.');
  else for (const line of tables(found, terminal.width)) terminal.print(line);
  return 0;
};
