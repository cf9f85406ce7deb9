// A process that keeps texts in a journal and says what was kept: `keep|keep-and-die FOLDER KEY COUNT`.
import { writeSync } from 'node:fs';
import { openJournal } from '../../src/journal/journal.ts';
import { createLog } from '../../src/log.ts';
import { createSeal } from '../../src/store/seal.ts';

const [, , task = '', folder = '', key = '', count = '0'] = process.argv;
const journal = openJournal({ folder, seal: createSeal([Buffer.from(key, 'base64')]), log: createLog('silent') });

for (let index = 0; index < Number(count); index++) {
  const body = `text-${index}`;
  const text = { sid: `SM${body}`, from: '+13125550200', to: '+13125550100', body, pictures: [] };
  const answer = await journal.keep({ of: 'text', text, receivedAt: '2026-03-03T15:00:00.000Z' }).then(
    () => 'kept',
    () => 'refused',
  );
  writeSync(1, `${answer} ${body}\n`);
}
if (task === 'keep-and-die') process.kill(process.pid, 'SIGKILL');
await journal.close();
