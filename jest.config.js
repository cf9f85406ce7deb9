const compiledAs = (parser) => ({
  jsc: { parser, transform: { react: { runtime: 'automatic', importSource: 'preact' } }, target: 'es2022' },
  module: { type: 'es6' },
});

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/support/global-setup.js',
  globalTeardown: '<rootDir>/tests/support/global-teardown.js',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', compiledAs({ syntax: 'typescript' })],
    '^.+\\.tsx$': ['@swc/jest', compiledAs({ syntax: 'typescript', tsx: true })],
  },
  testSequencer: '<rootDir>/tests/support/sequencer.js',
  maxWorkers: 2,
  // Nothing may depend on how fast the machine is: this only ends what hangs.
  testTimeout: 300_000,
  // Every file brings its own copy of every module; a worker that holds too many of them spends its time collecting garbage.
  workerIdleMemoryLimit: '600MB',
};
