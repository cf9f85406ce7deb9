// What the hotline has to say, read where it waits to be sent.
import type { Context } from '../../src/context.ts';

export interface WaitingText {
  readonly id: string;
  readonly to: string;
  readonly body: string;
}

/** Takes every text out of the outbox that has not been sent, oldest first, as if it had been. */
export async function takeWaiting({ store }: Pick<Context, 'store'>): Promise<readonly WaitingText[]> {
  const { rows } = await store.pool.query<{ id: string; to_sealed: Buffer; body_sealed: Buffer }>(
    `UPDATE outbox_text SET status = 'sent' WHERE status = 'queued' RETURNING id, to_sealed, body_sealed`,
  );
  return rows
    .map(({ id, to_sealed, body_sealed }) => ({
      id,
      to: store.seal.open(to_sealed),
      body: store.seal.open(body_sealed),
    }))
    .sort((a, b) => Number(a.id) - Number(b.id));
}

/** What one phone is told, in order. */
export const toldTo = (texts: readonly WaitingText[], phone: string): readonly string[] =>
  texts.filter(({ to }) => to === phone).map(({ body }) => body);
