// `<Pause>`: silence.
import type { Perform } from '../scene.ts';

export const pause: Perform = async ({ leg, signal }, { attributes }) => {
  const seconds = Number(attributes.length ?? 1);
  leg.hear({ kind: 'silence', seconds });
  await leg.pass(seconds * 1000, signal);
  return 'nextVerb';
};
