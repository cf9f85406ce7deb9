// The page of phones: its files as they lie in public/phones.
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

const files = fileURLToPath(new URL('../../public/phones/', import.meta.url));

export function pageRoutes(): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Content-Security-Policy', "default-src 'self'; img-src 'self' blob: data:");
    response.set('X-Content-Type-Options', 'nosniff');
    next();
  });
  router.use(express.static(files));
  return router;
}
