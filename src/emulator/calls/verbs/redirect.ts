// `<Redirect>`: other instructions.
import type { Perform } from '../scene.ts';
import { absoluteUrl, methodOf } from '../source.ts';

export const redirect: Perform = async ({ documentUrl }, { attributes, text }) => ({
  kind: 'url',
  url: absoluteUrl(text.trim(), documentUrl),
  method: methodOf(attributes.method),
});
