// By which the phone is found of whom somebody chooses as their buddy; nothing where they choose nobody, or by name.
import type { CareCommand } from '../domain/care-command.ts';
import type { Seal } from './seal.ts';

export const buddyPhone = (care: CareCommand | undefined, seal: Seal): Uint8Array | null =>
  care && 'phone' in care ? seal.hashPhone(care.phone) : null;
