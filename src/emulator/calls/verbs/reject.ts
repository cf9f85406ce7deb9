// `<Reject>`: a call to us is not picked up; one that was is hung up.
import type { Perform } from '../scene.ts';

export const reject: Perform = async ({ leg }, { attributes }) => {
  if (leg.call.status === 'ringing') leg.end(attributes.reason === 'busy' ? 'busy' : 'no-answer', null);
  leg.signal.throwIfAborted();
  return 'hangUp';
};
