// Waits for what is going to be so.
import { setTimeout as sleep } from 'node:timers/promises';

export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(2);
}
