// `hotline demo`: fills the demo community with a year that never was, so that there is something to look at.
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Community } from '../domain/community.ts';
import { languages } from '../languages/all.ts';
import { isFictional, mostPeople } from '../made-up/fictional-phones.ts';
import type { MadeUpWords } from '../made-up/words.ts';
import { makeYear } from '../made-up/year.ts';
import { readMembersFile } from '../members-file/read.ts';
import { applyCommunity, listCommunities } from '../store/communities.ts';
import { countFigures } from '../store/figures/count-figures.ts';
import { phonesOf, rowsOf, writePast } from '../store/past.ts';
import { CommandError, type Given, type Run } from './command.ts';
import { counted } from './counted.ts';
import { progressBar } from './progress-bar.ts';
import { readTextFile } from './read-file.ts';
import { readTerms } from './read-terms.ts';
import { type Session, withSession } from './session.ts';

const demoFile = (name: string): string => fileURLToPath(new URL(`../../communities/demo/${name}`, import.meta.url));

/** The community file's own people are always among them. */
const fewestPeople = 30;

const wholeNumber = ({ options }: Given, name: string, usual: number, least: number, most: number): number => {
  const written = options.get(name);
  if (written === undefined) return usual;
  const value = /^\d+$/.test(written) ? Number(written) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new CommandError(`--${name} must be a whole number from ${least} to ${most}`);
};

/** The demo community, made where there is none. Throws CommandError where it holds anybody who may be real. */
const demoCommunity = async ({ db, seal }: Session): Promise<Community> => {
  const terms = await readTerms(demoFile('community.yaml'));
  const find = async () => (await listCommunities(db)).find(({ name }) => name === terms.name);
  const known = await find();
  const phones =
    known === undefined ? [] : [...known.lines.map(({ number }) => number), ...(await phonesOf(db, seal, known.id))];
  const real = phones.filter((phone) => !isFictional(phone)).length;
  if (real > 0)
    throw new CommandError(
      `${terms.name} was left as it is: ${real} of its phone numbers may belong to somebody real. A made-up year is only for made-up people`,
    );
  if (known === undefined) await applyCommunity(db, seal, terms);
  const community = known ?? (await find());
  if (community === undefined) throw new Error('the demo community was not made');
  return community;
};

export const demo: Run = async (given, terminal, readConfig) => {
  const members = wholeNumber(given, 'members', 300, fewestPeople, mostPeople);
  const seed = wholeNumber(given, 'seed', 1, 0, 2 ** 32 - 1);
  const words = parse(await readTextFile(demoFile('year.yaml'))) as MadeUpWords;
  return withSession(readConfig(), async (session) => {
    const { db, seal, store } = session;
    const community = await demoCommunity(session);
    const file = readMembersFile(await readTextFile(demoFile('members.csv')), community);
    const [language = 'en'] = community.languages;
    const first = file.members.map((member) => ({
      ...member,
      language: member.language ?? language,
      languageChosen: false,
    }));
    const now = new Date();
    const days = 364;
    const bar = progressBar(2 * days, terminal);
    try {
      const year = makeYear({ community, first, words, languages, members, seed, now }, (share) =>
        bar.update(Math.round(share * days)),
      );
      const rows = rowsOf(year);
      const line = community.lines[0]?.number ?? '';
      await writePast(db, seal, { id: community.id, line }, year, (done) =>
        bar.update(days + Math.round((done / rows) * days)),
      );
      await countFigures(store, community, now);
      bar.stop();
      const open = year.courses.filter(({ request }) => request.status === 'open').length;
      terminal.print(
        `${community.name}: ${counted(year.people.length, 'member')} and a year of ${counted(year.courses.length, 'request')}, ${open} of them open.`,
      );
      terminal.print('Nobody in it is real. `npm start`, then sign in to the desk as Rosa, +13125550190.');
    } finally {
      bar.stop();
    }
    return 0;
  });
};
