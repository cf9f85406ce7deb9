// The `hotline` command as a whole: help, mistakes, the database and the settings.
import { describe, expect, test } from '@jest/globals';
import { useCommandLine } from '../support/command-line.ts';
import { createTestDatabase } from '../support/database.ts';

const line = useCommandLine();

describe('hotline', () => {
  test('without requests says so', async () => {
    expect((await line().hotline(['requests'])).printed).toBe('There are no open requests.');
    expect((await line().hotline(['requests', '--json'])).printed).toBe('[]');
  });

  test('helps', async () => {
    for (const args of [['--help'], ['-h'], ['help']])
      expect(await line().hotline(args)).toMatchObject({
        exitCode: 0,
        printed: expect.stringContaining('members import FILE'),
      });
    expect(await line().hotline(['members', 'import', '--help'])).toMatchObject({
      exitCode: 0,
      printed: expect.stringContaining('--skip-bad'),
    });
  });

  test.each([
    [['dance'], 'There is no command "dance": `hotline --help` lists them'],
    [['community'], 'There is no command "community"'],
    [['members', 'export'], 'There is no command "members export"'],
    [['community', 'apply'], '`hotline community apply` needs FILE'],
    [['requests', 'now'], '`hotline requests` does not know what to do with "now"'],
    [['requests', '--jsn'], "Unknown option '--jsn': see `hotline requests --help`"],
    [['requests', '--community'], "Option '--community <value>' argument missing"],
    [['community', 'apply', '/nowhere.yaml'], '/nowhere.yaml can’t be read: there is no such file'.replace('’', "'")],
    [['community', 'apply', '/'], "/ can't be read: it is a folder"],
    [['understand', '--as', 'steward'], '--as must be member or helper'],
    [['understand', '--now', 'noon'], '--now must be a local time'],
  ])('%j fails in one line: %s', async (args, told) => {
    const failed = await line().hotline(args);
    expect(failed.exitCode).toBe(1);
    expect(failed.told).toContain(told);
    expect(failed.told.split('\n')).toHaveLength(1);
  });

  test('says when the database can’t be reached, or does not let us in', async () => {
    const to = (url: string) => ({ settings: { ...line().settings, DATABASE_URL: url } });
    expect((await line().hotline(['requests'], to('postgresql://127.0.0.1:1/x'))).told).toBe(
      "The database can't be reached (ECONNREFUSED): is it up, and is DATABASE_URL right?",
    );
    const wrong = new URL(line().databaseUrl);
    wrong.password = 'wrong';
    expect((await line().hotline(['migrate'], to(wrong.href))).told).toContain(
      'The database does not let us in (28P01)',
    );
  });

  test('tells every fault of the settings', async () => {
    const { told, exitCode } = await line().hotline(['requests'], { settings: { PORT: 'x', LOG_LEVEL: 'y' } });
    expect(exitCode).toBe(1);
    expect(told).toMatch(/PORT is not a port.*\n.*LOG_LEVEL is not a level/);
  });

  test('brings a database up to date', async () => {
    const empty = await createTestDatabase({ empty: true });
    const settings = { ...line().settings, DATABASE_URL: empty.url };
    expect((await line().hotline(['migrate'], { settings })).printed).toMatch(/^Applied 0001_init\./);
    expect((await line().hotline(['migrate'], { settings })).printed).toBe('The database is up to date.');
    await empty.drop();
  });

  test('understands texts without a database', async () => {
    const input = 'NEED RIDE tomorrow 10am to the clinic, 60640\nsí\n';
    const { printed, exitCode } = await line().hotline(['understand', '--now', '2026-03-03T09:00', '--as', 'helper'], {
      settings: {},
      input,
    });
    expect(exitCode).toBe(0);
    expect(printed.split('\n').map((line) => JSON.parse(line))).toMatchObject([
      { meaning: 'need', language: 'en', kind: 'ride', when: '2026-03-04T10:00', area: '60640' },
      { meaning: 'yes', language: 'es' },
    ]);
  });
});
