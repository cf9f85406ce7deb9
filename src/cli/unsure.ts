// `hotline unsure`: the texts that the line was not sure of, so that their words teach the next rules.
import { listUnsure } from '../store/unsure.ts';
import type { Run } from './command.ts';
import { withSession } from './session.ts';
import { writeTable } from './table.ts';
import { whichCommunities } from './which-community.ts';

const heads = ['WHEN', 'TAKEN FOR', 'SURE', 'TEXT'];

export const unsure: Run = async ({ flags, options }, terminal, readConfig) => {
  const found = await withSession(readConfig(), async ({ db, seal }) => {
    const wanted = options.get('community');
    const [only] = await whichCommunities(db, wanted);
    return listUnsure(db, seal, wanted === undefined ? undefined : only?.id);
  });
  const rows = found.map(({ at, meaning, sureness, text }) => [
    at.slice(0, 16).replace('T', ' '),
    meaning,
    `${Math.round(sureness * 100)} %`,
    text.replace(/\s+/g, ' '),
  ]);
  if (flags.has('json')) terminal.print(JSON.stringify(found, null, 2));
  else if (found.length === 0) terminal.print('Every text was understood.');
  else for (const line of writeTable([heads, ...rows], terminal.width)) terminal.print(line);
  return 0;
};
