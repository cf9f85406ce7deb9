// What Twilio takes, in dollars, as it is usual for a US long code. Prices change: look yours up, and set what differs.
const setting = (name: string, usual: number): number => {
  const given = Number(process.env[name] ?? usual);
  if (!(given >= 0)) throw new Error(`${name} must be an amount in dollars`);
  return given;
};

/** `PRICE_SEGMENT=0.0075 npm run bench -- year`. */
export const pricesFrom = () => ({
  /** A segment, in or out. */
  segment: setting('PRICE_SEGMENT', 0.0083),
  /** What carriers add to a segment out. */
  carrierFee: setting('PRICE_CARRIER_FEE', 0.003),
  /** A number, a month. */
  number: setting('PRICE_NUMBER', 1.15),
});
