// Chooses the subcommand, reads its options and tells how it went.
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { messageOf } from '../log.ts';
import { commands } from './catalogue.ts';
import { type Command, CommandError, type Given, type Terminal } from './command.ts';
import { explainFailure } from './failure.ts';

const isOperand = (word: string): boolean => /^[A-Z]+$/.test(word);

const nameOf = ({ usage }: Command): readonly string[] => usage.split(' ').filter((word) => !isOperand(word));

const operandsOf = ({ usage }: Command): readonly string[] => usage.split(' ').filter(isOperand);

const help = (): string => {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return [
    'Usage: hotline COMMAND',
    '',
    ...commands.map(({ usage, about }) => `  ${usage.padEnd(width)}  ${about}`),
    '',
    '`hotline COMMAND --help` tells more. Settings are taken from the environment: see .env.example.',
  ].join('\n');
};

const helpFor = ({ usage, about, options }: Command): string => {
  const width = Math.max(0, ...options.map(([option]) => option.length));
  const lines = options.map(([option, does]) => `  ${option.padEnd(width)}  ${does}`);
  return [
    `Usage: hotline ${usage}${lines.length > 0 ? ' [OPTIONS]' : ''}`,
    '',
    about,
    ...(lines.length > 0 ? ['', ...lines] : []),
  ].join('\n');
};

const findCommand = (args: readonly string[]): Command => {
  const found = commands.find((command) => nameOf(command).every((word, index) => args[index] === word));
  if (found !== undefined) return found;
  throw new CommandError(
    `There is no command "${args
      .filter((arg) => !arg.startsWith('-'))
      .slice(0, 2)
      .join(' ')}": \`hotline --help\` lists them`,
  );
};

const parse = (command: Command, args: string[]): Given => {
  const options = command.options.map(([written]) => written.slice(2).split(' '));
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(
        options.map(([name = '', value]) => [name, { type: value === undefined ? 'boolean' : 'string' } as const]),
      ),
    });
    const given = Object.entries(values);
    return {
      operands: positionals,
      flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
      options: new Map(given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))),
    };
  } catch (error) {
    const [sentence = ''] = messageOf(error).split('. ');
    throw new CommandError(`${sentence}: see \`hotline ${nameOf(command).join(' ')} --help\``);
  }
};

const refuseWrongOperands = (command: Command, { operands }: Given): void => {
  const wanted = operandsOf(command);
  const name = nameOf(command).join(' ');
  if (operands.length < wanted.length)
    throw new CommandError(`\`hotline ${name}\` needs ${wanted[operands.length]}: hotline ${command.usage}`);
  if (operands.length > wanted.length)
    throw new CommandError(`\`hotline ${name}\` does not know what to do with "${operands[wanted.length]}"`);
};

const dispatch = async (args: readonly string[], terminal: Terminal, readConfig: () => Config): Promise<number> => {
  const [first] = args;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    terminal.print(help());
    return first === undefined ? 2 : 0;
  }
  const command = findCommand(args);
  const rest = args.slice(nameOf(command).length);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(helpFor(command));
    return 0;
  }
  const given = parse(command, rest);
  refuseWrongOperands(command, given);
  const run = await command.load();
  return run(given, terminal, readConfig);
};

/** Runs `hotline` with these arguments and answers with the exit code. */
export const runHotline = async (
  args: readonly string[],
  terminal: Terminal,
  readConfig: () => Config,
): Promise<number> => {
  try {
    return await dispatch(args, terminal, readConfig);
  } catch (error) {
    terminal.tell(explainFailure(error));
    return 1;
  }
};
