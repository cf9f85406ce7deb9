// Lists in Twilio's wrapper: page, page_size, start, end and the addresses of the pages around.
import { ApiError } from './api-error.ts';

export interface PageRequest {
  /** The list's path, without query. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
}

const defaultPageSize = 50;
const pageSizeLimit = 1000;

/**
 * One page of the items under `key`. A page token names the last item of the page before, so that new items do not
 * shift what follows.
 */
export function page<Item extends { readonly sid: string }>(
  request: PageRequest,
  key: string,
  items: readonly Item[],
  present: (item: Item) => unknown,
): Record<string, unknown> {
  const size = Math.min(wholeNumber(request.query.PageSize, 'PageSize', defaultPageSize, 1), pageSizeLimit);
  const number = wholeNumber(request.query.Page, 'Page', 0, 0);
  const afterSid = typeof request.query.PageToken === 'string' ? request.query.PageToken.slice(2) : null;
  const tokenIndex = afterSid === null ? -1 : items.findIndex((item) => item.sid === afterSid);
  const start = tokenIndex >= 0 ? tokenIndex + 1 : number * size;
  const shown = items.slice(start, start + size);
  const uri = (at: number, token?: string) => pageUri(request, size, at, token);
  const hasMore = start + size < items.length;
  return {
    [key]: shown.map(present),
    page: number,
    page_size: size,
    start,
    end: Math.max(start, start + shown.length - 1),
    uri: uri(number, afterSid ?? undefined),
    first_page_uri: uri(0),
    next_page_uri: hasMore ? uri(number + 1, shown.at(-1)?.sid) : null,
    previous_page_uri: number > 0 ? uri(number - 1, items[start - size - 1]?.sid) : null,
  };
}

function pageUri(request: PageRequest, size: number, number: number, afterSid: string | undefined): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query)) {
    if (!name.startsWith('Page') && typeof value === 'string') query.set(name, value);
  }
  query.set('PageSize', String(size));
  query.set('Page', String(number));
  if (afterSid !== undefined) query.set('PageToken', `PA${afterSid}`);
  return `${request.path}?${query}`;
}

function wholeNumber(value: unknown, name: string, otherwise: number, min: number): number {
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (!Number.isInteger(number) || number < min) throw new ApiError(400, 20001, `${name} must be a whole number`);
  return number;
}
