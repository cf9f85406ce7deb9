// Every subcommand of `hotline`.
import type { Command } from './command.ts';

export const commands: readonly Command[] = [
  {
    usage: 'community apply FILE',
    about: 'makes or changes a community as its YAML file says; prints what changed',
    options: [],
    load: async () => (await import('./community-apply.ts')).communityApply,
  },
  {
    usage: 'community export',
    about: 'prints what a community agreed on, as a YAML file that `community apply` takes back unchanged',
    options: [['--community NAME', 'which community, where there are several']],
    load: async () => (await import('./community-export.ts')).communityExport,
  },
  {
    usage: 'members import FILE',
    about: 'adds and updates the members in a CSV file: all of them, or none where a row is bad',
    options: [
      ['--community NAME', 'which community, where there are several'],
      ['--skip-bad', 'import the good rows though others are bad'],
    ],
    load: async () => (await import('./members-import.ts')).membersImport,
  },
  {
    usage: 'requests',
    about: 'lists the requests that are open or under way',
    options: [
      ['--community NAME', 'only those of one community'],
      ['--all', 'also those that are over'],
      ['--json', 'as JSON'],
    ],
    load: async () => (await import('./requests.ts')).requests,
  },
  {
    usage: 'understand',
    about:
      'reads texts from standard input, one a line, and prints what each means as a line of JSON; needs no database',
    options: [
      ['--community FILE', 'whose areas and languages apply (default: the demo)'],
      ['--now LOCAL', 'the time it is, such as 2026-03-03T09:00 (default: now)'],
      ['--as WHO', 'helper: somebody with one open invitation; member: without (default)'],
    ],
    load: async () => (await import('./understand-texts.ts')).understandTexts,
  },
  {
    usage: 'unsure',
    about: 'lists the texts that the line was not sure of, without names and numbers, to learn from',
    options: [
      ['--community NAME', 'only those of one community'],
      ['--json', 'as JSON'],
    ],
    load: async () => (await import('./unsure.ts')).unsure,
  },
  {
    usage: 'audit',
    about: 'follows the audit log from its beginning and says whether it is as it was written',
    options: [
      ['--community NAME', 'only that of one community'],
      ['--head HASH', 'also whether what this command printed as its end earlier is still in it'],
    ],
    load: async () => (await import('./audit.ts')).audit,
  },
  {
    usage: 'demo',
    about:
      'fills the demo community with a made-up year, in place of what is there; refuses where anybody real is in it',
    options: [
      ['--members N', 'how many people (default: 300)'],
      ['--seed N', 'another number makes another year (default: 1)'],
    ],
    load: async () => (await import('./demo.ts')).demo,
  },
  {
    usage: 'migrate',
    about: 'brings the database up to date',
    options: [],
    load: async () => (await import('./migrate-database.ts')).migrateDatabase,
  },
  {
    usage: 'doctor',
    about: 'checks settings, disk, database, Redis, Twilio and its numbers, and says how to mend what is wrong',
    options: [],
    load: async () => (await import('./doctor.ts')).doctor,
  },
];
