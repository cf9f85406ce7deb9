// What a queue must do. The truth stays in the database: a queue only says when to look.

export type JobName = 'sendOutbox' | 'fireTimers' | 'retryInbox' | 'purge';

/** One look at the database. Resolves to true where more may be waiting. */
export type Job = () => Promise<boolean>;

/** When a job looks even though nobody woke it. */
export interface Schedule {
  readonly job: Job;
  readonly everyMs: number;
}

export interface Queue {
  /** Runs a job soon, or soon after an instant. Many calls before it starts count as one. */
  wake(name: JobName, at?: Date): void;
  /** Starts the jobs in this process. */
  work(jobs: Readonly<Record<JobName, Schedule>>): void;
  /** Lets running jobs finish and starts no more. */
  close(): Promise<void>;
}
