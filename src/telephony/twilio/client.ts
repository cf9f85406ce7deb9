// Twilio as a provider: its own package over HTTP.
import twilio, { type Twilio } from 'twilio';
import type { CallContextUpdateOptions } from 'twilio/lib/rest/api/v2010/account/call.js';
import { answerWithinMs } from '../attempt.ts';
import type { OutboundText, Provider } from '../provider.ts';
import { readCallForm, readCallStatusForm } from './call-form.ts';
import { failureOf } from './errors.ts';
import { fetchPicture, fetchRecording } from './fetch-media.ts';
import { findPlaced, findSent } from './find-taken.ts';
import { readStatusForm, readTextForm } from './inbound.ts';
import { isSigned } from './signature.ts';
import { renderHangUp, renderJoin, renderTwiml, renderWait, renderWhisper } from './twiml.ts';

export interface TwilioSettings {
  readonly accountSid: string;
  readonly authToken: string;
  /** What Twilio calls and signs, without a slash at its end. */
  readonly publicUrl: string;
  /** Another host that speaks Twilio's API. */
  readonly apiBaseUrl?: string | undefined;
}

/** As long as it takes to reach an old telephone in the hall. */
const ringSeconds = 40;
const defaultApiBaseUrl = 'https://api.twilio.com';
/** Twilio keeps a text that it can't deliver yet for this long at most, and for so long where nothing else is said. */
const longestValidSeconds = 36_000;
/** More than are ever under way at once, so that none waits for a connection behind one that gets no answer. */
const mostConnections = 100;

export function createTwilioProvider(settings: TwilioSettings): Provider {
  const { accountSid, authToken, publicUrl, apiBaseUrl = defaultApiBaseUrl } = settings;
  const client = twilio(accountSid, authToken, {
    timeout: answerWithinMs,
    maxSockets: mostConnections,
    maxTotalSockets: mostConnections,
  });
  client.api.baseUrl = apiBaseUrl;
  const accountUrl = `${apiBaseUrl}/2010-04-01/Accounts/${accountSid}`;
  if (settings.apiBaseUrl !== undefined) client.lookups.baseUrl = settings.apiBaseUrl;

  return {
    verify: (request) => request.params.AccountSid === accountSid && isSigned(request, publicUrl, authToken),
    readText: readTextForm,
    readStatus: readStatusForm,
    readCallStep: readCallForm,
    renderCall: renderTwiml,
    renderWhisper,
    renderWait,
    renderJoin,
    renderHangUp,
    readCallStatus: readCallStatusForm,

    async sendText(text) {
      try {
        const { sid } = await client.messages.create(parametersOf(text));
        return { ok: true, sid };
      } catch (error) {
        return failureOf(error, text.from);
      }
    },

    async placeCall({ from, to, answerUrl, statusUrl }) {
      try {
        const { sid } = await client.calls.create({
          ...{ from, to, url: answerUrl, statusCallback: statusUrl, timeout: ringSeconds },
          // What picks up is waited for, so that a machine hears nothing private.
          machineDetection: 'Enable',
        });
        return { ok: true, sid };
      } catch (error) {
        return failureOf(error, from);
      }
    },

    stopRinging: (sid) => update(client, sid, { status: 'canceled' }),

    fetchCall: (sid, url) => update(client, sid, { url, method: 'POST' }),

    findCall: (call, since, except) => findPlaced(client, call, since, except),

    async askOfCall(sid) {
      try {
        const { status } = await client.calls(sid).fetch();
        return readCallStatusForm({ CallSid: sid, CallStatus: status });
      } catch (error) {
        // Calls are deleted in time.
        if (error instanceof twilio.RestException && error.status === 404) return { sid, status: 'failed' };
        throw error;
      }
    },

    async lookUp(phone) {
      const found = await client.lookups.v2.phoneNumbers(phone).fetch({ fields: 'line_type_intelligence' });
      return found.lineTypeIntelligence?.type ?? 'unknown';
    },

    findSent: (text, since, except) => findSent(client, text, since, except),

    fetchRecording: (sid) => fetchRecording(`${accountUrl}/Recordings/${sid}.wav`, `${accountSid}:${authToken}`),

    async deleteRecording(sid) {
      try {
        await client.recordings(sid).remove();
      } catch (error) {
        if (!(error instanceof twilio.RestException) || error.status !== 404) throw error;
      }
    },

    fetchPicture: (address) => fetchPicture(address, apiBaseUrl, `${accountSid}:${authToken}`),
  };
}

/** The call is over, was picked up, or is not there. */
const isPast = (error: unknown): boolean =>
  error instanceof twilio.RestException && (error.status === 404 || error.code === 21220);

async function update(client: Twilio, sid: string, change: CallContextUpdateOptions): Promise<void> {
  try {
    await client.calls(sid).update(change);
  } catch (error) {
    if (!isPast(error)) throw error;
  }
}

const parametersOf = ({ from, to, body, pictures, statusUrl, validForSeconds }: OutboundText) => ({
  from,
  to,
  body,
  statusCallback: statusUrl,
  validityPeriod: Math.min(Math.max(Math.floor(validForSeconds ?? longestValidSeconds), 1), longestValidSeconds),
  ...(pictures.length > 0 && { mediaUrl: [...pictures] }),
});
