// A look at the hotline's rows past the hotline.
import { createDb, type Db } from '../../../src/store/prisma.ts';

/** With a connection of its own, which does not outlive the look. */
export async function withDb<Result>(url: string, use: (db: Db) => Promise<Result>): Promise<Result> {
  const db = createDb(url);
  return use(db).finally(() => db.$disconnect());
}
