// What the control API of calls takes, checked.
import { z } from 'zod';

const daySeconds = 86_400;

export const newCall = z.strictObject({
  to: z.string(),
  forwardedFrom: z.string().optional(),
  anonymous: z.boolean().optional(),
});

export const callFilter = z.object({
  since: z.coerce.number().int().min(0).optional(),
  live: z
    .enum(['true', 'false'])
    .transform((written) => written === 'true')
    .optional(),
});

export const pressing = z.strictObject({ keys: z.string().regex(/^[0-9*#]{1,100}$/, 'keys are 0-9, * and #') });

export const saying = z
  .strictObject({
    words: z.string().max(4000),
    confidence: z.number().min(0).max(1).optional(),
    soundBase64: z.base64().optional(),
  })
  .transform(({ words, confidence, soundBase64 }) => ({
    words,
    confidence,
    sound: soundBase64 === undefined ? undefined : Buffer.from(soundBase64, 'base64'),
  }));

export const patience = z.strictObject({ atMostSeconds: z.number().min(0).max(daySeconds).optional() });

export const timePassing = z.strictObject({
  seconds: z
    .number()
    .min(0)
    .max(365 * daySeconds),
});
