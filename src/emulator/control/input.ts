// What the control API takes, checked.
import { z } from 'zod';
import { type FaultSettings, sendFaultKinds } from '../faults.ts';
import { callAnswers, lineTypes } from '../state/phone.ts';

export const newPhone = z.strictObject({
  number: z.string(),
  name: z.string().max(80).optional(),
  lineType: z.enum(lineTypes).optional(),
});

export const phoneChanges = z.strictObject({
  name: z.string().max(80).nullable().optional(),
  lineType: z.enum(lineTypes).optional(),
  off: z.boolean().optional(),
  hidden: z.boolean().optional(),
  onCall: z.enum(callAnswers).optional(),
  answerAfterSeconds: z.number().min(0).max(600).optional(),
  greeting: z.string().max(1000).optional(),
});

export const newText = z
  .strictObject({
    to: z.string(),
    body: z.string().max(1600).default(''),
    mediaBase64: z.base64().optional(),
    contentType: z
      .string()
      .regex(/^[a-z]+\/[\w.+-]+$/i)
      .optional(),
  })
  .transform(({ to, body, mediaBase64, contentType = 'image/jpeg' }) => ({
    to,
    body,
    pictures: mediaBase64 === undefined ? [] : [{ contentType, bytes: Buffer.from(mediaBase64, 'base64') }],
  }));

export const sinceSeq = z.object({ since: z.coerce.number().int().min(0).optional() });

export const redelivery = z.strictObject({ times: z.number().int().min(1).max(100).default(1) });

const count = z.number().int().min(0).default(1);

const sendFault = z.strictObject({
  kind: z.enum(sendFaultKinds),
  code: z.number().int().min(10000).max(99999).optional(),
  afterMs: z.number().int().min(0).max(60_000).optional(),
  count,
});

const faults = z.strictObject({
  sends: sendFault.nullable().optional(),
  calls: sendFault.nullable().optional(),
  deliveries: z
    .strictObject({ errorCode: z.number().int().min(30000).max(39999), count })
    .nullable()
    .optional(),
  statusCallbacks: z
    .strictObject({
      reversed: z.boolean(),
      repeats: z.number().int().min(0).max(20),
      held: z.boolean(),
      lost: z.boolean(),
    })
    .partial()
    .optional(),
  optOut: z.enum(['refused', 'failsLater']).optional(),
  landline: z.enum(['refused', 'failsLater']).optional(),
});

/** Reads a change of the faults; of the status callbacks' settings too only those given change. Throws a ZodError. */
export function faultChanges(current: FaultSettings, body: unknown): Partial<FaultSettings> {
  const given = faults.parse(body);
  const statusCallbacks = { ...current.statusCallbacks, ...withoutUndefined(given.statusCallbacks ?? {}) };
  return { ...withoutUndefined(given), statusCallbacks };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(object: T): Given<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Given<T>;
}
