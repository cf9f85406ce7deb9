// What a queue must do. The truth stays in the database: a queue only says when to look.

export const jobNames = [
  'sendOutbox',
  'placeCalls',
  'steerCalls',
  'followCalls',
  'fetchRecordings',
  'fireTimers',
  'retryInbox',
  'tellUndelivered',
  'lookUpPhones',
  'sendAnnouncements',
  'countFigures',
  'ageOffers',
  'purge',
] as const;
export type JobName = (typeof jobNames)[number];

/** One look at the database. Resolves to true where more may be waiting. */
export type Job = () => Promise<boolean>;

/** When a job looks even though nobody woke it. */
export interface Schedule {
  readonly job: Job;
  readonly everyMs: number;
  /** Resolves once what the job has begun and not waited for is done. */
  readonly finish?: () => Promise<void>;
}

export type Schedules = Readonly<Record<JobName, Schedule>>;

export interface Queue {
  /**
   * Runs a job soon, or soon after an instant, in whichever process works. Many calls before it starts count as one. It never
   * throws and never waits; what it could not do is found by the next regular look.
   */
  wake(name: JobName, at?: Date): void;
  /** Starts the jobs in this process. */
  work(jobs: Schedules): void;
  /** Whether wakings arrive. The work goes on without, at its regular looks. */
  isUp(): Promise<boolean>;
  /** Lets running jobs finish and starts no more. */
  close(): Promise<void>;
}
