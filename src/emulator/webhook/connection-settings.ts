// The fragment of a webhook URL (#ct=…&rt=…&tt=…&rc=…&rp=…): how long to wait and when to try again.

const retryPolicies = ['4xx', '5xx', 'ct', 'rt'] as const;
export type RetryPolicy = (typeof retryPolicies)[number];

export interface ConnectionSettings {
  readonly connectTimeoutMs: number;
  /** Also between packets. */
  readonly readTimeoutMs: number;
  /** Over all attempts. */
  readonly totalTimeoutMs: number;
  readonly retries: number;
  readonly retryOn: readonly RetryPolicy[];
}

/** Reads the fragment; a value out of range is brought into it, one that is no number counts as absent. */
export function connectionSettings(url: string): ConnectionSettings {
  const hash = url.indexOf('#');
  const fragment = new URLSearchParams(hash < 0 ? '' : url.slice(hash + 1));
  const number = (key: string, min: number, max: number, otherwise: number) => {
    const given = fragment.get(key) ?? '';
    return /^\d+$/.test(given) ? Math.min(max, Math.max(min, Number(given))) : otherwise;
  };
  const asked = (fragment.get('rp') ?? 'ct').split(',').map((policy) => policy.trim().toLowerCase());
  return {
    connectTimeoutMs: number('ct', 100, 10_000, 5_000),
    readTimeoutMs: number('rt', 100, 15_000, 15_000),
    totalTimeoutMs: number('tt', 100, 15_000, 15_000),
    retries: number('rc', 0, 5, 1),
    retryOn: retryPolicies.filter((policy) => asked.includes(policy) || asked.includes('all')),
  };
}
