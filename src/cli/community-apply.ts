// `hotline community apply FILE`: makes or changes a community.

import { differences } from '../community-file/differences.ts';
import { applyCommunity } from '../store/communities.ts';
import type { Run } from './command.ts';
import { counted } from './counted.ts';
import { readTerms } from './read-terms.ts';
import { withSession } from './session.ts';

export const communityApply: Run = async ({ operands }, terminal, readConfig) => {
  const terms = await readTerms(operands[0] ?? '');
  const { before } = await withSession(readConfig(), ({ db, seal }) => applyCommunity(db, seal, terms));
  if (before === undefined) {
    const { lines, settings, stewards } = terms;
    const parts = [
      counted(lines.length, 'number'),
      counted(settings.areas.length, 'area'),
      counted(stewards.length, 'steward'),
    ];
    terminal.print(`Made ${terms.name}: ${parts.join(', ')}.`);
    return 0;
  }
  const changes = differences(before, terms);
  terminal.print(changes.length === 0 ? `${terms.name}: nothing has changed.` : `Changed ${terms.name}:`);
  for (const change of changes) terminal.print(`  ${change}`);
  return 0;
};
