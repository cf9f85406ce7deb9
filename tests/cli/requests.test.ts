// `hotline requests`, on a real database.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { useCommandLine } from '../support/command-line.ts';

const line = useCommandLine();

describe('requests', () => {
  const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;

  beforeEach(async () => {
    await line().apply();
    await line().importMembers();
    const { id: communityId } = await line().db.community.findFirstOrThrow();
    const named = async (name: string) => {
      const members = await line().db.member.findMany();
      return members.find(({ nameSealed }) => nameSealed !== null && line().seal.open(nameSealed) === name)?.id ?? '';
    };
    const details = { place: { area: 'Northside', zip: '60640' }, words: 'to the clinic', pictures: [] };
    const request = (code: number, status: string) => ({
      id: uuid(code),
      communityId,
      code,
      kind: 'ride',
      status,
      when: '2026-03-04T10:00',
      sealedDetails: line().seal.seal(JSON.stringify(details)),
      createdAt: new Date('2026-03-03T15:00:00Z'),
    });
    const requesterId = await named('Dolores');
    await line().db.request.createMany({
      data: [request(1, 'matched'), request(2, 'open'), request(3, 'done')].map((one) => ({ ...one, requesterId })),
    });
    const invitation = async (name: string, status: string) => ({
      requestId: uuid(1),
      memberId: await named(name),
      status,
      round: 0,
      wave: 0,
      askedAt: new Date('2026-03-03T15:00:00Z'),
    });
    await line().db.invitation.createMany({
      data: [
        await invitation('Ben', 'matched'),
        await invitation('Chioma', 'standby'),
        await invitation('Omar', 'asked'),
      ],
    });
  });

  test('as JSON are those under way, with first names', async () => {
    const { exitCode, printed } = await line().hotline(['requests', '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(printed)).toEqual([
      {
        code: 1,
        community: 'Riverside Neighbors',
        kind: 'ride',
        when: '2026-03-04T10:00',
        area: '60640',
        status: 'matched',
        needed: 1,
        requester: 'Dolores',
        helpers: ['Ben'],
        standby: 'Chioma',
        invited: 3,
        words: 'to the clinic',
        createdAt: '2026-03-03T15:00:00.000Z',
      },
      expect.objectContaining({ code: 2, status: 'open', helpers: [], standby: null, invited: 0 }),
    ]);
  });

  test('are all of them with --all, of one community or of none', async () => {
    const codes = async (...more: string[]) =>
      (JSON.parse((await line().hotline(['requests', '--json', ...more])).printed) as { code: number }[]).map(
        ({ code }) => code,
      );
    expect(await codes('--all')).toEqual([1, 2, 3]);
    await line().apply(await line().file('o.yaml', 'name: Other\nnumbers: ["+13125550199"]'));
    expect(await codes('--all', '--community', 'Other')).toEqual([]);
    expect(await codes('--community', 'Riverside Neighbors')).toEqual([1, 2]);
    expect((await line().hotline(['requests', '--community', 'Nowhere'])).exitCode).toBe(1);
  });

  test('for a person are a table that fits the terminal', async () => {
    const { printed } = await line().hotline(['requests'], { width: 100 });
    const [name, head, first] = printed.split('\n');
    expect(name).toBe('Riverside Neighbors');
    expect(head).toMatch(/^CODE {2}STATUS {3}KIND/);
    expect(first).toMatch(/^1 {5}matched {2}ride {2}2026-03-04 10:00 {2}60640 {2}Dolores {2}Ben \(1 of 1\) {2}Chioma/);
    for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('can’t be read with another key', async () => {
    const settings = { ...line().settings, DATA_KEY: Buffer.alloc(32, 1).toString('base64') };
    expect(await line().hotline(['requests'], { settings })).toMatchObject({
      exitCode: 1,
      told: expect.stringContaining('sealed with another DATA_KEY'),
    });
  });
});
