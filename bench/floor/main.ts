// The floor of texts and calls: Express, the signature check, and one SQL statement that writes the rows that the hotline writes. It
// reads nothing, decides nothing and seals nothing; it only knows from a header which rows those are.
import express from 'express';
import pg from 'pg';
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { account, floorHeader, publicUrl } from '../world/settings.ts';
import { callQuery, claimQuery, textQuery } from './statements.ts';

const { PORT, DATABASE_URL } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 16 });
const app = express();

app.get('/healthz', (_, response) => {
  response.json({ status: 'ok' });
});

app.use(express.urlencoded({ extended: false }), (request, response, next) => {
  const signature = request.get('x-twilio-signature') ?? '';
  const isSigned = validateRequest(account.authToken, signature, publicUrl + request.originalUrl, request.body);
  if (isSigned) next();
  else response.status(403).json({ error: 'not signed' });
});

const queries = {
  '/twilio/text': textQuery,
  '/twilio/call': callQuery,
  '/twilio/call/step': callQuery,
  '/claim': claimQuery,
};

for (const [path, queryFor] of Object.entries(queries))
  app.post(path, async (request, response) => {
    await pool.query(queryFor(JSON.parse(request.get(floorHeader) ?? '{}'), request.body));
    response.type('text/xml').send('<?xml version="1.0" encoding="UTF-8"?><Response/>');
  });

app.use(((error, _, response, __) => {
  console.error(error);
  response.status(500).end();
}) satisfies express.ErrorRequestHandler);

const server = app.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => server.close(() => pool.end()).closeAllConnections());
