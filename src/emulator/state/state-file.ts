// Keeps the network in a JSON file, so that a restart shows the same phones and conversations.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Message } from './message.ts';
import type { Network, NetworkSnapshot } from './network.ts';

export interface StateFile {
  /** Saves what has changed and stops watching. */
  close(): Promise<void>;
}

const saveAfterMs = 500;

/**
 * Restores the network from the file and saves every later change to it, by rename, so that a crash leaves the old or
 * the new state and never half of one. Rejects where there is a file that is not one of ours.
 */
export async function openStateFile(
  path: string,
  network: Network,
  log: (message: string) => void,
): Promise<StateFile> {
  const saved = await read(path);
  if (saved !== null) network.restore(saved);
  let timer: NodeJS.Timeout | null = null;
  let lastSave: Promise<void> = Promise.resolve();
  const save = () => {
    timer = null;
    lastSave = lastSave
      .then(() => write(path, network.snapshot()))
      .catch((error: unknown) => log(`emulator: the state could not be saved: ${String(error)}`));
  };
  const stop = network.onChange(() => {
    timer ??= setTimeout(save, saveAfterMs);
  });
  return {
    async close() {
      stop();
      if (timer !== null) {
        clearTimeout(timer);
        save();
      }
      await lastSave;
    },
  };
}

type Stored = Omit<NetworkSnapshot, 'messages'> & { messages: (Omit<Message, 'media'> & { media: StoredMedia[] })[] };
type StoredMedia = Omit<Message['media'][number], 'bytes'> & { base64: string };

async function read(path: string): Promise<NetworkSnapshot | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const stored = parse(text);
  if (stored === null) throw new Error(`${path} is not a state file of the emulator; move it away and start again`);
  return { ...stored, messages: stored.messages.map(restoredMessage) };
}

function parse(text: string): Stored | null {
  try {
    const { version, ...stored } = JSON.parse(text) as Stored & { version: number };
    return version === 1 ? stored : null;
  } catch {
    return null;
  }
}

async function write(path: string, snapshot: NetworkSnapshot): Promise<void> {
  const messages = snapshot.messages.map((message) => ({
    ...message,
    media: message.media.map(({ bytes, ...media }) => ({ ...media, base64: bytes.toString('base64') })),
  }));
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.new`;
  await writeFile(aside, JSON.stringify({ version: 1, ...snapshot, messages }), { mode: 0o600 });
  await rename(aside, path);
}

/** A text that was on its way when the emulator stopped stays undelivered, as nobody carries it any more. */
function restoredMessage(stored: Stored['messages'][number]): Message {
  const media = stored.media.map(({ base64, ...item }) => ({ ...item, bytes: Buffer.from(base64, 'base64') }));
  const lost = stored.status === 'queued' || stored.status === 'sent';
  const webhook = stored.webhook === 'waiting' ? { status: null } : stored.webhook;
  return { ...stored, media, webhook, ...(lost && { status: 'undelivered', errorCode: 30008 }) };
}
