// What was asked is not answered.
import type { Decision } from '../decision.ts';
import type { Contact } from '../people.ts';

export function onQuestion(_: Decision, __: Contact): void {}
