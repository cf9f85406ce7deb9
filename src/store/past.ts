// Writes a past into a community, in place of everything that was there, sealed as everything is. For communities of made-up people.
import type { Contact } from '../domain/people.ts';
import type { Shift } from '../domain/shift.ts';
import type { Timer } from '../domain/timers.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { inChunks } from './chunks.ts';
import {
  callRow,
  contactRow,
  inboxRow,
  invitationRows,
  memberRow,
  outboxRow,
  type PastCall,
  type PastRequest,
  type PastTextIn,
  type PastTextOut,
  requestRow,
  type Somebody,
  timerRow,
} from './past-rows.ts';
import type { Db } from './prisma.ts';
import type { Seal } from './seal.ts';
import { writeStewards } from './stewards.ts';

export interface Past {
  readonly people: readonly (Somebody & { readonly joinedAt: Date })[];
  readonly contacts: readonly Contact[];
  readonly courses: readonly PastRequest[];
  readonly talk: {
    readonly out: readonly PastTextOut[];
    readonly in: readonly PastTextIn[];
    readonly calls: readonly PastCall[];
  };
  readonly timers: readonly Timer[];
  readonly shifts: readonly Shift[];
}

/** The phones (E.164) that a community knows. */
export const phonesOf = async (db: Db, seal: Seal, communityId: string): Promise<readonly string[]> => {
  const contacts = await db.contact.findMany({ where: { communityId }, select: { phoneSealed: true } });
  return contacts.map(({ phoneSealed }) => seal.open(phoneSealed));
};

/** `onProgress` hears how many rows are written. All of them or, where something fails, none. */
export const writePast = (
  db: Db,
  seal: Seal,
  { id: communityId, line }: { readonly id: string; readonly line: string },
  past: Past,
  onProgress: (rows: number) => void,
): Promise<void> =>
  db.$transaction(
    async (tx) => {
      await empty(tx, communityId);
      let written = 0;
      const inBatches = async <T>(rows: readonly T[], create: (data: T[]) => Promise<unknown>): Promise<void> => {
        for (const chunk of inChunks(rows)) {
          await create([...chunk]);
          written += chunk.length;
          onProgress(written);
        }
      };
      const of = { communityId, line, seal };
      await inBatches(
        past.contacts.map((each) => contactRow(each, of)),
        (data) => tx.contact.createMany({ data }),
      );
      await inBatches(
        past.people.map((each) => memberRow(each, of)),
        (data) => tx.member.createMany({ data }),
      );
      await inBatches(
        past.courses.map((each) => requestRow(each, of)),
        (data) => tx.request.createMany({ data }),
      );
      const invitations = past.courses.flatMap(({ request }) => invitationRows(request, of));
      await inBatches(invitations, (data) => tx.invitation.createMany({ data }));
      await inBatches(
        past.talk.out.map((each, index) => outboxRow(each, index, of)),
        (data) => tx.outboxText.createMany({ data }),
      );
      await inBatches(
        past.talk.in.map((each, index) => inboxRow(each, index, of)),
        (data) => tx.inboxText.createMany({ data }),
      );
      await inBatches(
        past.talk.calls.map((each, index) => callRow(each, index, of)),
        (data) => tx.call.createMany({ data }),
      );
      await inBatches(
        past.timers.map((each) => timerRow(each, of)),
        (data) => tx.timer.createMany({ data }),
      );
      await inBatches(
        past.shifts.map(({ from, until, ...shift }) => ({ ...shift, communityId, beginsAt: from, endsAt: until })),
        (data) => tx.shift.createMany({ data }),
      );
      const stewards = past.people.filter(({ member }) => member.steward);
      const named = stewards.map(({ phone, member }) => ({ phone, memberId: member.id, onlyByFile: false }));
      await tx.community.update({ where: { id: communityId }, data: { sealedStewards: writeStewards(seal, named) } });
    },
    { timeout: 600_000 },
  );

/** How many rows `writePast` is going to write. */
export const rowsOf = ({ people, contacts, courses, talk, timers, shifts }: Past): number =>
  [contacts, people, courses, talk.out, talk.in, talk.calls, timers, shifts].reduce(
    (sum, rows) => sum + rows.length,
    0,
  ) + courses.reduce((sum, { request }) => sum + request.invitations.length, 0);

const empty = async (tx: Prisma.TransactionClient, communityId: string): Promise<void> => {
  const where = { communityId };
  await tx.outboxText.deleteMany({ where });
  await tx.inboxText.deleteMany({ where });
  await tx.recording.deleteMany({ where });
  await tx.weekFigures.deleteMany({ where });
  await tx.audienceFigures.deleteMany({ where });
  await tx.figures.deleteMany({ where });
  // Members, requests, calls, news, timers and shifts go with them.
  await tx.contact.deleteMany({ where });
};
