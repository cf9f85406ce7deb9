// An outbox that a test fills by hand, as a decision would.
import type { Recipient } from '../../src/domain/effect.ts';
import { commit } from '../../src/store/commit.ts';
import type { WordedText } from '../../src/store/worded-effect.ts';
import { crowd, helperPhones, line } from './crowd.ts';
import { type HotlineOptions, startTestHotline, type TestHotline } from './hotline.ts';

/** To which helper, in what words, and what else is said of it. */
export type Given = readonly [to: number, body: string, more?: Partial<WordedText> & { readonly line?: string }];

export interface Outbox {
  readonly hotline: TestHotline;
  readonly recipients: readonly Recipient[];
  put(...given: readonly Given[]): Promise<void>;
  /** Empties it; every line is free, and everybody takes texts. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

export async function startOutbox(
  helpers: number,
  { secondLine, ...options }: HotlineOptions & { readonly secondLine?: string } = {},
): Promise<Outbox> {
  const phones = helperPhones(helpers);
  const hotline = await startTestHotline([crowd({ helpers, stewarded: true })], options);
  const { db, context, clock } = hotline;
  const { id: communityId } = await db.community.findFirstOrThrow();
  if (secondLine !== undefined) await db.line.create({ data: { number: secondLine, communityId, perSecond: 100 } });
  const contacts = await db.contact.findMany();
  const recipients = phones.map((phone) => {
    const contact = contacts.find(({ phoneSealed }) => context.store.seal.open(phoneSealed) === phone);
    return { contactId: contact?.id ?? '', phone, line, language: 'en' };
  });
  return {
    hotline,
    recipients,
    async put(...given) {
      const texts = given.map(([index, body, { line: from = line, ...more } = {}]): WordedText => {
        const to = recipients[index];
        if (!to) throw new Error('there is no such recipient');
        return {
          ...{
            do: 'text',
            to: { ...to, line: from },
            phrase: { say: 'relay', name: 'Walter', code: 11, words: body },
            body,
            urgent: false,
            lastWord: false,
            pictures: [],
          },
          ...more,
        };
      });
      const happening = { of: 'refusal', contactId: '', because: 'textless' } as const;
      if (!(await commit(context.store, communityId, texts, happening, clock.now()))) throw new Error('not written');
    },
    async clear() {
      await db.outboxText.deleteMany();
      await db.line.updateMany({ data: { freeAt: null, perSecond: 100 } });
      await db.contact.updateMany({ data: { optedOut: false, textless: false } });
    },
    stop: hotline.stop,
  };
}
