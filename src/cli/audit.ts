// `hotline audit`: whether the log of what stewards did is as it was written.
import { type AuditFault, type AuditVerdict, verifyAudit } from '../store/audit.ts';
import { CommandError, type Run } from './command.ts';
import { counted } from './counted.ts';
import { withSession } from './session.ts';
import { whichCommunities } from './which-community.ts';

const told: Readonly<Record<AuditFault, (seq: number) => string>> = {
  missing: (seq) => `row ${seq} is missing`,
  changed: (seq) => `row ${seq} is not what was written, or the one before it is not`,
  wordsChanged: (seq) => `the words of row ${seq} are not what was written`,
  wordsMissing: (seq) => `the words of row ${seq} are missing, though everyone whom they are about is still a member`,
  headMissing: (seq) =>
    `the end that was noted down is not in the log: it was cut off after row ${seq}, or written anew`,
};

export const audit: Run = async ({ options }, terminal, readConfig) => {
  const head = options.get('head');
  const wanted = options.get('community');
  const verdicts = await withSession(readConfig(), async ({ db, store }) => {
    const communities = await whichCommunities(db, wanted);
    if (head !== undefined && communities.length > 1) throw new CommandError('Say whose end that is with --community');
    const found: { name: string; verdict: AuditVerdict }[] = [];
    for (const { id, name } of communities) found.push({ name, verdict: await verifyAudit(store, id, head) });
    return found;
  });
  for (const { name, verdict } of verdicts) {
    const { rows, faults } = verdict;
    terminal.print(
      `${name}: ${counted(rows, 'row')}, ${faults.length === 0 ? 'as written' : counted(faults.length, 'fault')}`,
    );
    for (const { seq, fault } of faults) terminal.print(`  ${told[fault](seq)}`);
    if (rows > 0) terminal.print(`  end: ${verdict.head}`);
  }
  return verdicts.some(({ verdict }) => verdict.faults.length > 0) ? 1 : 0;
};
