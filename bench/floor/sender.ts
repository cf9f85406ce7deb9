// The floor of sending: the twilio package posting texts in a loop, so many at once. `POST /send?count=…&at-once=…` answers once they are sent.
import { createServer } from 'node:http';
import twilio from 'twilio';
import { account } from '../world/settings.ts';

const { PORT, API_URL = '', LINES = '' } = process.env;
const lines = LINES.split(',');
const connections = 100;
const client = twilio(account.accountSid, account.authToken, { maxSockets: connections, maxTotalSockets: connections });
client.api.baseUrl = API_URL;

let sent = 0;

const sendOne = async (index: number): Promise<unknown> =>
  client.messages.create({
    from: lines[index % lines.length] ?? '',
    to: `+1${3_130_000_000 + sent++}`,
    body: 'Can you help? Ride tomorrow at 10 am, Northside, near you. Text YES 11 or NO 11.',
    statusCallback: 'https://hotline.example.org/twilio/status/text?id=1',
    validityPeriod: 36_000,
  });

async function sendAll(count: number, atOnce: number): Promise<void> {
  let next = 0;
  const loop = async () => {
    while (next < count) await sendOne(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, loop));
}

createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  sendAll(Number(searchParams.get('count') ?? 0), Number(searchParams.get('at-once') ?? 1)).then(
    () => response.end('{}'),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(PORT), '127.0.0.1');
