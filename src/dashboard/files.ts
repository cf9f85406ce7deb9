// The files that pages of the desk load: its own, and the scripts of htmx as their packages bring them.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

const own = fileURLToPath(new URL('../../public/desk/', import.meta.url));

const { resolve } = createRequire(import.meta.url);
const scripts = { 'htmx.js': 'htmx.org/dist/htmx.min.js', 'sse.js': 'htmx-ext-sse/dist/sse.min.js' };

export function deskFiles(): Router {
  const router = Router();
  for (const [name, file] of Object.entries(scripts)) {
    const path = resolve(file);
    router.get(`/${name}`, (_, response) => response.sendFile(path, { cacheControl: false }));
  }
  router.use(express.static(own, { index: false, cacheControl: false }));
  // Asked for anew each time, and answered with "not changed".
  return Router().use((_, response, next) => {
    response.set('Cache-Control', 'no-cache');
    next();
  }, router);
}
