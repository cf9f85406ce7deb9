// Twilio's default handling of opt-out words on long codes: the block, and the carrier's own replies.
import type { Network } from '../state/network.ts';

const stopWords = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'];
const startWords = ['START', 'YES', 'UNSTOP'];
const helpWords = ['HELP', 'INFO'];

const replies = {
  stop: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  start:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  help: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
};

/**
 * Blocks or unblocks the pair as the body asks and returns the carrier's reply, or null where it says nothing.
 * A word counts only as the whole message. A phone already blocked gets no second goodbye and no HELP; START and YES
 * are answered only where they lift a block, so a plain YES goes by unnoticed.
 */
export function applyOptOut(network: Network, phone: string, line: string, body: string): string | null {
  const word = body.trim().toUpperCase();
  const blocked = network.isBlocked(phone, line);
  if (stopWords.includes(word)) {
    network.block(phone, line);
    return blocked ? null : replies.stop;
  }
  if (startWords.includes(word)) return network.unblock(phone, line) ? replies.start : null;
  if (helpWords.includes(word)) return blocked ? null : replies.help;
  return null;
}
