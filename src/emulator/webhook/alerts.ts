// What Twilio's debugger would show: webhooks that failed or answered something it cannot use.

export interface Alert {
  /** Twilio's error code: 11200, 12100, 12300 … */
  readonly code: number;
  readonly url: string;
  readonly sid: string;
  readonly detail: string;
}

const kept = 1000;

export class Alerts {
  #alerts: Alert[] = [];

  add(alert: Alert): void {
    this.#alerts.push(alert);
    if (this.#alerts.length > kept) this.#alerts.shift();
  }

  all(): readonly Alert[] {
    return this.#alerts;
  }

  clear(): void {
    this.#alerts = [];
  }
}
