// Whatever number somebody writes, in whatever way: it goes to a neighbour after a confirmation alone, and never into an invitation.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { invitationOf } from '../../src/domain/request.ts';
import type { World } from '../support/world.ts';
import { phones, worldOf } from './people.ts';

const [walter = ''] = phones;

/** Numbers of nobody here. */
const number = fc
  .tuple(fc.constantFrom('773', '212', '787'), fc.integer({ min: 200, max: 999 }), fc.integer({ min: 0, max: 9_999 }))
  .map(([area, exchange, rest]) => [area, String(exchange), String(rest).padStart(4, '0')] as const);

const written = fc
  .tuple(number, fc.constantFrom('-', '.', ' ', '', ' - '), fc.constantFrom('', '+1 ', '1-'))
  .chain(([parts, separator, country]) =>
    fc.constantFrom(country + parts.join(separator), `(${parts[0]}) ${parts[1]}-${parts[2]}`),
  );

const digits = (text: string): string => text.replaceAll(/\D/g, '');

/** Walter has asked for a ride, with these words; returns whom the line has asked. */
function asked(world: World, words: string): string {
  world.text(walter, words);
  const invited = world
    .pass(1_000)
    .flatMap(({ said }) => said)
    .filter(({ phrase }) => phrase.say === 'invitation');
  const [first] = invited;
  if (!first) throw new Error('somebody is asked');
  return first.to;
}

describe('a number that somebody writes', () => {
  test('with a need is told to nobody who is asked, nor to who takes it', () => {
    fc.assert(
      fc.property(written, (phone) => {
        const world = worldOf('open');
        const helper = asked(world, `NEED RIDE tomorrow 10am to the clinic, my number is ${phone}`);
        const [request] = world.requests.values();
        const { said } = world.text(helper, `YES ${request?.code}`);
        const heard = said.filter(({ to }) => to === helper);
        expect(heard.length).toBeGreaterThan(0);
        for (const { body } of heard) expect(digits(body)).not.toContain(digits(phone).slice(-10));
      }),
      { numRuns: 40 },
    );
  });

  test('to a neighbour waits for a confirmation, and goes out with it', () => {
    fc.assert(
      fc.property(written, (phone) => {
        const world = worldOf('open');
        const helper = asked(world, 'NEED RIDE tomorrow 10am');
        const [request] = world.requests.values();
        world.text(helper, `YES ${request?.code}`);
        const matched = request && world.requests.get(request.id);
        const memberId = world.contactOf(helper)?.members[0]?.id ?? '';
        expect(matched && invitationOf(matched, memberId)?.status).toBe('matched');
        const held = world.text(walter, `you can reach me at ${phone}`);
        expect(held.said.map(({ to, phrase }) => [to, phrase.say])).toEqual([[walter, 'sendAnyway']]);
        const sent = world.text(walter, '1').said.filter(({ to }) => to === helper);
        expect(digits(sent.map(({ body }) => body).join())).toContain(digits(phone).slice(-10));
      }),
      { numRuns: 40 },
    );
  });
});
