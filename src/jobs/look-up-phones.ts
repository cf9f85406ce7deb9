// Looks up what kind of line the phones of imported members are on, so that a landline is called and not texted in vain.
import type { Context } from '../context.ts';
import { claimUnknownPhones, settleLineType } from '../store/line-types.ts';

/** A lookup costs something; a mistake in an import should not cost much before somebody sees it. */
const atOnce = 20;

export const lookUpPhones =
  ({ store, provider, now, log }: Context) =>
  async (): Promise<boolean> => {
    const phones = await claimUnknownPhones(store, now(), atOnce);
    await Promise.all(
      phones.map(async ({ contactId, phone }) => {
        const lineType = await provider.lookUp(phone).catch((error: unknown) => {
          log.warn({ error, contactId }, 'a phone could not be looked up yet');
          return undefined;
        });
        if (lineType !== undefined) await settleLineType(store, contactId, lineType);
      }),
    );
    return phones.length === atOnce;
  };
