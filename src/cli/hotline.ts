#!/usr/bin/env node
// The `hotline` command.
import { readProcessConfig } from '../config.ts';
import { runHotline } from './run.ts';

const { stdin, stdout, stderr } = process;

// Whoever reads our output may stop early, as `head` does.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runHotline(
  process.argv.slice(2),
  {
    input: stdin,
    output: stdout,
    print: (line) => stdout.write(`${line}\n`),
    tell: (line) => stderr.write(`${line}\n`),
    width: stdout.isTTY ? stdout.columns : undefined,
  },
  readProcessConfig,
);
