// What came in while the database was away is kept on disk: in order, whole, once, whatever happens to the process or its files.
import { randomBytes } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Arrival } from '../../src/journal/arrival.ts';
import { type Journal, type JournalOptions, openJournal } from '../../src/journal/journal.ts';
import { createLog } from '../../src/log.ts';
import { createSeal, type Seal } from '../../src/store/seal.ts';
import { orphan, runChild } from './processes.ts';

let parent: string;
let folder: string;
let logged: string[];
let journal: Journal;
let opened: Journal[];
const key = randomBytes(32);

const arrival = (body: string): Arrival => ({
  of: 'text',
  text: { sid: `SM${body}`, from: '+13125550200', to: '+13125550100', body, pictures: [] },
  receivedAt: '2026-03-03T15:00:00.000Z',
});

const bodyOf = (kept: Arrival): string => (kept.of === 'text' ? kept.text.body : kept.outboxId);

function open(options: Partial<JournalOptions> & { seal?: Seal } = {}): Journal {
  const log = createLog('debug', (entry) => logged.push(entry));
  const made = openJournal({ folder, seal: createSeal([key]), log, ...options });
  opened.push(made);
  return made;
}

async function taken(from: Journal): Promise<readonly string[]> {
  const bodies: string[] = [];
  await from.drain(async (kept) => {
    bodies.push(bodyOf(kept));
    return 'taken';
  });
  return bodies;
}

const files = async (): Promise<readonly string[]> => (await readdir(folder).catch(() => [])).toSorted();

const keepAll = (bodies: readonly string[]): Promise<unknown> =>
  Promise.all(bodies.map((body) => journal.keep(arrival(body))));

const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `text-${index}`);

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'neighborline-journal-'));
  folder = join(parent, 'journal');
  logged = [];
  opened = [];
  journal = open();
});

afterEach(async () => {
  for (const each of opened) await each.close();
  await rm(parent, { recursive: true });
});

describe('what is kept', () => {
  test('comes out whole, once, in the order in which it came, and leaves nothing behind', async () => {
    expect(journal.isWaiting()).toBe(false);
    const bodies = [...numbered(50), 'Sí, mañana 🙏🏽\n', ''];
    await keepAll(bodies);
    expect(journal.isWaiting()).toBe(true);
    expect(await taken(journal)).toEqual(bodies);
    expect(journal.isWaiting()).toBe(false);
    expect(await taken(journal)).toEqual([]);
    expect(await files()).toEqual([]);
  });

  test('may be a status report as well', async () => {
    const report: Arrival = { of: 'status', outboxId: '7', report: { sid: 'SM1', status: 'failed', errorCode: 30006 } };
    await journal.keep(report);
    const kept: Arrival[] = [];
    await journal.drain(async (each) => {
      kept.push(each);
      return 'taken';
    });
    expect(kept).toEqual([report]);
  });

  test('is sealed, in files that only we may read', async () => {
    await journal.keep(arrival('a secret'));
    const [file = ''] = await files();
    const written = await readFile(join(folder, file), 'latin1');
    expect(written).not.toContain('secret');
    expect(Buffer.from(written, 'base64').toString('latin1')).not.toMatch(/secret|3125550200/);
  });

  test('counts as waiting from the moment in which it comes in', async () => {
    const keeping = journal.keep(arrival('a'));
    expect(journal.isWaiting()).toBe(true);
    await keeping;
  });

  test('is spread over files, which go one by one', async () => {
    journal = open({ segmentBytes: 1_000 });
    for (const body of numbered(20)) await journal.keep(arrival(body));
    const before = (await files()).length;
    expect(before).toBeGreaterThan(3);
    const left: number[] = [];
    await journal.drain(async () => {
      left.push((await files()).length);
      return 'taken';
    });
    expect(new Set(left).size).toBe(before);
    expect(await files()).toEqual([]);
  });
});

describe('taking it', () => {
  test('may be interrupted, and goes on where it was', async () => {
    await keepAll(numbered(10));
    const bodies: string[] = [];
    const interrupted = journal.drain(async (kept) => {
      if (bodies.length === 4) throw new Error('the database is away');
      bodies.push(bodyOf(kept));
      return 'taken';
    });
    await expect(interrupted).rejects.toThrow('away');
    expect(journal.isWaiting()).toBe(true);
    expect([...bodies, ...(await taken(journal))]).toEqual(numbered(10));
  });

  test('goes on with what comes in meanwhile, behind the rest', async () => {
    await keepAll(numbered(3));
    const bodies: string[] = [];
    await journal.drain(async (kept) => {
      if (bodies.length < 3) await journal.keep(arrival(`later-${bodies.length}`));
      bodies.push(bodyOf(kept));
      return 'taken';
    });
    expect(bodies).toEqual([...numbered(3), 'later-0', 'later-1', 'later-2']);
  });

  test('twice at once takes each once', async () => {
    await keepAll(numbered(5));
    const [first, second] = await Promise.all([taken(journal), taken(journal)]);
    expect([...first, ...second]).toEqual(numbered(5));
  });

  test('what is refused is set aside, and the rest goes on', async () => {
    await keepAll(numbered(3));
    const bodies: string[] = [];
    await journal.drain(async (kept) => {
      bodies.push(bodyOf(kept));
      return bodies.length === 2 ? 'refused' : 'taken';
    });
    expect(bodies).toEqual(numbered(3));
    expect(journal.isWaiting()).toBe(false);
    expect(await files()).toEqual([expect.stringMatching(/\.set-aside$/)]);
  });
});

describe('a file that is damaged', () => {
  const damaged = async (change: (path: string, bytes: Buffer) => Promise<void>): Promise<readonly string[]> => {
    await keepAll(numbered(5));
    const [file = ''] = await files();
    const path = join(folder, file);
    await change(path, await readFile(path));
    return taken(journal);
  };

  test('at its end, where writing was cut short: the rest is taken, and that is logged', async () => {
    const bodies = await damaged((path) => appendFile(path, 'ARRAcutshort'));
    expect(bodies).toEqual(numbered(5));
    expect(logged.join()).toContain('was cut off');
    expect(await files()).toEqual([]);
  });

  test('cut off at any byte: whatever is whole is taken', async () => {
    await keepAll(numbered(2));
    const [file = ''] = await files();
    const bytes = await readFile(join(folder, file));
    await taken(journal);
    const firstEnds = bytes.indexOf('\n');
    for (let length = 0; length < bytes.length; length += 7) {
      await writeFile(join(folder, file), bytes.subarray(0, length));
      await orphan(folder);
      await journal.takeOver();
      expect(await taken(journal)).toEqual(length > firstEnds ? ['text-0'] : []);
    }
  });

  test('in its middle: all others are taken, and it is set aside', async () => {
    const bodies = await damaged(async (path, bytes) => {
      const second = bytes.indexOf('\n') + 40;
      bytes.write(bytes[second] === 0x41 ? 'B' : 'A', second);
      await writeFile(path, bytes);
    });
    expect(bodies).toEqual(['text-0', 'text-2', 'text-3', 'text-4']);
    expect(logged.map((entry) => JSON.parse(entry).msg).join()).toContain('set aside');
    expect(await files()).toEqual([expect.stringMatching(/\.set-aside$/)]);
  });

  test('by zeros, as a power cut may leave them: what stands before is taken', async () => {
    expect(await damaged((path) => appendFile(path, Buffer.alloc(4096)))).toEqual(numbered(5));
  });

  test('beyond reading, or sealed with another key: it is set aside and holds up nothing', async () => {
    const others = open({ seal: createSeal([randomBytes(32)]) });
    await others.keep(arrival('of another key'));
    await others.close();
    await orphan(folder);
    await journal.takeOver();
    expect(await taken(journal)).toEqual([]);
    expect(journal.isWaiting()).toBe(false);
    expect(await files()).toEqual([expect.stringMatching(/\.set-aside$/)]);
  });
});

describe('a disk', () => {
  test('that is not to be written on: what comes in is refused, and nothing waits', async () => {
    await writeFile(folder, 'this is no folder');
    await expect(journal.keep(arrival('a'))).rejects.toThrow();
    expect(journal.isWaiting()).toBe(false);
    await rm(folder);
    await journal.keep(arrival('b'));
    expect(await taken(journal)).toEqual(['b']);
  });

  test('is not filled: beyond the limit it is refused, until there is room', async () => {
    journal = open({ mostBytes: 2_000 });
    let kept = 0;
    const fill = async () => {
      for (;;) {
        await journal.keep(arrival(`text-${kept}`));
        kept += 1;
      }
    };
    await expect(fill()).rejects.toThrow('full');
    expect(kept).toBeGreaterThan(2);
    expect(await taken(journal)).toEqual(numbered(kept));
    await journal.keep(arrival('again'));
    expect(await taken(journal)).toEqual(['again']);
  });

  test('that fails in the middle of a write: exactly what was said to be kept is there', async () => {
    // The kernel lets no file of this process grow beyond 4 kB: the write that would is done in part and fails.
    const { output } = await runChild(['keep', folder, key.toString('base64'), '40'], { mostFileKilobytes: 4 });
    const answers = output.trim().split('\n');
    const kept = answers.filter((answer) => answer.startsWith('kept ')).map((answer) => answer.slice('kept '.length));
    expect(answers).toHaveLength(40);
    expect(answers.filter((answer) => answer.startsWith('refused '))).not.toEqual([]);
    expect(kept.length).toBeGreaterThan(10);
    await journal.takeOver();
    expect(await taken(journal)).toEqual(kept);
  });
});

describe('what a process has left that is gone', () => {
  test('is taken over after it was killed', async () => {
    const { output } = await runChild(['keep-and-die', folder, key.toString('base64'), '25']);
    expect(output.trim().split('\n')).toHaveLength(25);
    await journal.takeOver();
    expect(journal.isWaiting()).toBe(true);
    expect(await taken(journal)).toEqual(numbered(25));
    expect(await files()).toEqual([]);
  });

  test('comes before what the process that takes it over keeps itself', async () => {
    await journal.keep(arrival('left'));
    await journal.close();
    await orphan(folder);
    const next = open();
    await next.keep(arrival('new'));
    await next.takeOver();
    expect(await taken(next)).toEqual(['left', 'new']);
  });

  test('is taken over by one of many', async () => {
    journal = open({ segmentBytes: 1 });
    for (const body of numbered(20)) await journal.keep(arrival(body));
    await journal.close();
    await orphan(folder);
    const many = Array.from({ length: 5 }, () => open());
    await Promise.all(many.map((each) => each.takeOver()));
    const shares = await Promise.all(many.map(taken));
    expect(shares.flat().toSorted()).toEqual(numbered(20).toSorted());
    expect(await files()).toEqual([]);
  });
});

describe('what a process has that lives', () => {
  test('is left to it', async () => {
    await journal.keep(arrival('mine'));
    const other = open();
    await other.takeOver();
    expect(await taken(other)).toEqual([]);
    expect(await taken(journal)).toEqual(['mine']);
  });

  test('is not lost where it stood still for so long that it was taken for dead', async () => {
    await journal.keep(arrival('before'));
    const longAgo = new Date(Date.now() - 10 * 60_000);
    for (const file of await files()) await utimes(join(folder, file), longAgo, longAgo);
    const other = open();
    await other.takeOver();
    // A third one does not take it from that one again.
    await open().takeOver();
    await journal.keep(arrival('after'));
    // Whether the other read its file before or after that was written, nobody can know: it may come out twice, and has an id.
    const bodies = [...(await taken(other)), ...(await taken(journal))];
    expect([...new Set(bodies)]).toEqual(['before', 'after']);
    expect([journal.isWaiting(), other.isWaiting()]).toEqual([false, false]);
    expect(await files()).toEqual([]);
  });
});
