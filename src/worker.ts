// The worker process: the list of jobs, and how often each looks even though nobody woke it.
import type { Context } from './context.ts';
import { ageOffers } from './jobs/age-offers.ts';
import { countFigures } from './jobs/count-figures.ts';
import { fetchRecordings } from './jobs/fetch-recordings.ts';
import { fireTimers } from './jobs/fire-timers.ts';
import { followCalls } from './jobs/follow-calls.ts';
import { lookUpPhones } from './jobs/look-up-phones.ts';
import { placeCalls } from './jobs/place-calls.ts';
import { purge } from './jobs/purge.ts';
import { retryInbox } from './jobs/retry-inbox.ts';
import { sendAnnouncements } from './jobs/send-announcements.ts';
import { createSender, type Sender } from './jobs/send-outbox.ts';
import { steerCalls } from './jobs/steer-calls.ts';
import { tellUndelivered } from './jobs/tell-undelivered.ts';
import type { JobName, Schedule } from './queue/queue.ts';

const secondMs = 1_000;
const minuteMs = 60 * secondMs;

export const jobsOf = (context: Context): Readonly<Record<JobName, Schedule>> => ({
  sendOutbox: { ...sendingWith(createSender(context)), everyMs: secondMs },
  placeCalls: { job: placeCalls(context), everyMs: secondMs },
  steerCalls: { job: steerCalls(context), everyMs: secondMs },
  followCalls: { job: followCalls(context), everyMs: 15 * secondMs },
  fetchRecordings: { job: fetchRecordings(context), everyMs: secondMs },
  fireTimers: { job: fireTimers(context), everyMs: secondMs },
  retryInbox: { job: retryInbox(context), everyMs: 5 * secondMs },
  tellUndelivered: { job: tellUndelivered(context), everyMs: 15 * secondMs },
  lookUpPhones: { job: lookUpPhones(context), everyMs: minuteMs },
  sendAnnouncements: { job: sendAnnouncements(context), everyMs: 5 * secondMs },
  countFigures: { job: countFigures(context), everyMs: minuteMs },
  ageOffers: { job: ageOffers(context), everyMs: 60 * minuteMs },
  purge: { job: purge(context), everyMs: 60 * minuteMs },
});

const sendingWith = ({ look, finish }: Sender) => ({ job: look, finish });
