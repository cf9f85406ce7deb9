// The demo community, as decisions know it.
import { readFileSync } from 'node:fs';
import { readCommunityFile } from '../../src/community-file/read.ts';
import type { Community } from '../../src/domain/community.ts';
import type { CommunityTerms } from '../../src/store/communities.ts';

const file = readCommunityFile(
  readFileSync(new URL('../../communities/demo/community.yaml', import.meta.url), 'utf8'),
  ['en', 'es'],
);
if (!('value' in file)) throw new Error('The demo community is wrong');

export const riversideTerms: CommunityTerms = file.value;

export const riverside: Community = {
  ...riversideTerms.settings,
  id: '00000000-0000-4000-8000-000000000001',
  name: riversideTerms.name,
  lines: riversideTerms.lines,
  version: 1,
};
