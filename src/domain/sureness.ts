// How sure a reading must be before something is done about it; below that, the hotline asks.
import type { Reading } from '../understanding/reading.ts';

const sureFrom = 0.6;

export const isSure = (reading: Reading): boolean => reading.sureness >= sureFrom;
