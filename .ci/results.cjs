// What jest found: prints "PASSED FAILED" for the script, and to standard error every failure with its beginning, and the slowest files.
const { readFileSync } = require('node:fs');
const { relative } = require('node:path');

const mostLetters = 2_000;
const slowestFiles = 10;

const results = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const files = results.testResults.map(({ name, startTime, endTime, message, assertionResults }) => ({
  name: relative(process.cwd(), name),
  seconds: Math.round((endTime - startTime) / 1_000),
  failures: assertionResults.filter(({ status }) => status === 'failed'),
  fault: assertionResults.length === 0 ? message : '',
}));

for (const { name, failures, fault } of files) {
  if (fault) console.error(`FAILED  ${name}\n${fault.slice(0, mostLetters)}`);
  for (const { fullName, failureMessages } of failures)
    console.error(`FAILED  ${name}: ${fullName}\n${failureMessages.join('\n').slice(0, mostLetters)}`);
}
const slowest = files.sort((a, b) => b.seconds - a.seconds).slice(0, slowestFiles);
console.error(`slowest ${slowest.map(({ name, seconds }) => `${name} ${seconds} s`).join(', ')}`);
console.log(results.numPassedTests, results.numFailedTests + results.numRuntimeErrorTestSuites);
