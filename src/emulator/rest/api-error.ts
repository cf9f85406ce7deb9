// A refusal in Twilio's words and shape.
import type { ErrorRequestHandler } from 'express';
import { errorMessages } from './error-messages.ts';

export class ApiError extends Error {
  readonly code: number;
  readonly status: number;

  /** Twilio's message for the code, with what it is about where that helps. */
  constructor(status: number, code: number, detail?: string) {
    const message = errorMessages[code] ?? 'Unknown error';
    super(detail === undefined ? message : `${message.replace(/\.$/, '')}: ${detail}`);
    this.status = status;
    this.code = code;
  }

  body(): { code: number; message: string; more_info: string; status: number } {
    const { code, message, status } = this;
    return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
  }
}

export function notFound(path: string): ApiError {
  return new ApiError(404, 20404, path);
}

/** Answers whatever a route threw; what is no ApiError is a fault of the request's form or of the emulator. */
export function answerErrors(log: (message: string) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const apiError = error instanceof ApiError ? error : asApiError(error, log);
    if (apiError.status === 401) response.set('WWW-Authenticate', 'Basic realm="Twilio API"');
    response.status(apiError.status).json(apiError.body());
  };
}

function asApiError(error: unknown, log: (message: string) => void): ApiError {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  if (status >= 400 && status < 500) return new ApiError(status, 20001, String(error));
  log(`emulator: ${error instanceof Error ? error.stack : String(error)}`);
  return new ApiError(500, 20500);
}
