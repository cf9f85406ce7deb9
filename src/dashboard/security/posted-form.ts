// Reads what was posted, up to a limit: the fields of a form, with the content of a file as its field.
import express, { type Response as Answer, type Request, type RequestHandler } from 'express';

const mostBytes = 64 * 1024;
/** A members file of a hundred thousand rows. */
const mostBytesOfFile = 16 * 1024 * 1024;

const readFields = express.text({ type: 'application/x-www-form-urlencoded', limit: mostBytes });
const readFile = express.raw({ type: 'multipart/form-data', limit: mostBytesOfFile });

/** Rejects, with an error that has its own status, where it is too much or can't be read. */
export async function postedForm(request: Request, response: Answer): Promise<URLSearchParams> {
  await run(readFields, request, response);
  await run(readFile, request, response);
  const body: unknown = request.body;
  if (typeof body === 'string') return withoutNul(new URLSearchParams(body));
  return Buffer.isBuffer(body) ? fromParts(body, request.headers['content-type'] ?? '') : new URLSearchParams();
}

const run = (read: RequestHandler, request: Request, response: Answer): Promise<void> =>
  new Promise((resolve, reject) => {
    read(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
  });

async function fromParts(body: Buffer, contentType: string): Promise<URLSearchParams> {
  const form = new URLSearchParams();
  try {
    const parts = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
    for (const [name, value] of parts) form.append(name, typeof value === 'string' ? value : await value.text());
  } catch {
    throw Object.assign(new Error('the form can not be read'), { status: 400 });
  }
  return withoutNul(form);
}

/** The database holds every letter but this one. */
const withoutNul = (form: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...form].map(([name, value]) => [name, value.replaceAll('\0', '')]));
