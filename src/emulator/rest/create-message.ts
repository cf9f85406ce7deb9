// What Twilio checks before it accepts a text, and the text it then queues.
import type { Exchange } from '../exchange.ts';
import type { Message } from '../state/message.ts';
import { toE164 } from '../state/phone.ts';
import { ApiError } from './api-error.ts';
import { type Form, field, fields, isHttpUrl } from './form.ts';

const bodyLimit = 1600;
const mediaLimit = 10;

/** The queued text. Throws an ApiError with the code Twilio would give. */
export function createMessage(exchange: Exchange, form: Form): Message {
  const to = recipient(form);
  const from = sender(exchange, form);
  if (to === from) throw new ApiError(400, 21211, "'To' and 'From' are the same");
  const { body, mediaUrls } = content(form);
  const statusCallback = field(form, 'StatusCallback') || null;
  if (statusCallback !== null && !isHttpUrl(statusCallback)) throw new ApiError(400, 21609);
  if (field(form, 'ScheduleType') !== undefined) throw new ApiError(400, 35118);
  const { network, faults } = exchange;
  if (network.isBlocked(to, from) && faults.settings.optOut === 'refused') throw new ApiError(400, 21610);
  const isLandline = network.phones.get(to)?.lineType === 'landline';
  if (isLandline && faults.settings.landline === 'refused') throw new ApiError(400, 21614, to);
  return network.addMessage({ direction: 'outbound-api', from, to, body, mediaUrls, statusCallback, status: 'queued' });
}

function recipient(form: Form): string {
  const written = field(form, 'To')?.trim() ?? '';
  if (written === '') throw new ApiError(400, 21604);
  const number = toE164(written);
  if (number === null) throw new ApiError(400, 21211, written);
  return number;
}

function sender(exchange: Exchange, form: Form): string {
  if (field(form, 'MessagingServiceSid')) throw new ApiError(404, 21701);
  const written = field(form, 'From')?.trim() ?? '';
  if (written === '') throw new ApiError(400, 21603);
  const number = toE164(written);
  if (number === null) throw new ApiError(400, 21212, written);
  if (!exchange.network.lines.has(number)) throw new ApiError(400, 21606, written);
  return number;
}

function content(form: Form): { body: string; mediaUrls: readonly string[] } {
  const body = field(form, 'Body') ?? '';
  const mediaUrls = fields(form, 'MediaUrl').filter((url) => url !== '');
  if (body === '' && mediaUrls.length === 0) throw new ApiError(400, 21602);
  if (body.length > bodyLimit) throw new ApiError(400, 21617);
  if (mediaUrls.length > mediaLimit) throw new ApiError(400, 21623);
  if (!mediaUrls.every(isHttpUrl)) throw new ApiError(400, 21620);
  return { body, mediaUrls };
}
