// The floor of memory and of starting: a process that loads the packages that the hotline loads, and answers that it lives.
import { createServer } from 'node:http';
import '@prisma/adapter-pg';
import 'bull';
import 'express';
import 'libphonenumber-js';
import 'luxon';
import 'pg';
import 'pino';
import 'prom-client';
import 'sms-segments-calculator';
import 'twilio';
import 'yaml';
import 'zod';

createServer((_, response) => response.end('{}')).listen(Number(process.env.PORT), '127.0.0.1');
