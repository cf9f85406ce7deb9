// Nobody is given what somebody else has: by the rows, and by what the phones were told.
import { type RunRecord, received, sent } from '../record.ts';

const given = /Request (\d+) \(.*\) is yours\. /;

export function requestsWithManyWinners(record: Pick<RunRecord, 'requests' | 'texts'>): readonly string[] {
  return [...byRows(record), ...record.requests.flatMap(({ code, needed }) => byPhones(record, code, needed))];
}

const byRows = ({ requests }: Pick<RunRecord, 'requests'>): readonly string[] =>
  requests
    .filter(({ status, helpers, needed }) => helpers > needed || (status === 'matched' && helpers < needed))
    .map(({ code, status, helpers, needed }) => `request ${code} is ${status} with ${helpers} helpers of ${needed}`);

/** Whoever was told that it is theirs and never let go of it has it for good. */
function byPhones(record: Pick<RunRecord, 'texts'>, code: number, needed: number): readonly string[] {
  const told = received(record).filter(({ body }) => Number(given.exec(body)?.[1]) === code);
  const winners = new Set(told.map(({ phone }) => phone));
  const keeping = [...winners].filter((phone) => !hasLetGo(record, phone, code));
  return keeping.length > needed
    ? [`request ${code} was given to ${keeping.length} phones that kept it, and needs ${needed}`]
    : [];
}

const hasLetGo = (record: Pick<RunRecord, 'texts'>, phone: string, code: number): boolean =>
  sent(record).some(
    (text) =>
      text.phone === phone && (/^(?:STOP|2)$/.test(text.body) || new RegExp(`^(?:DROP|NO) ${code}$`).test(text.body)),
  );
