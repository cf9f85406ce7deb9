// The desk of the demo community, and signing in there.
import { readFileSync } from 'node:fs';
import { demo } from './command-line.ts';
import type { CommunityFiles, TestHotline } from './hotline.ts';
import { until } from './until.ts';
import { Visitor } from './visitor.ts';

export const demoFiles: CommunityFiles = {
  yaml: readFileSync(demo('community.yaml'), 'utf8'),
  csv: readFileSync(demo('members.csv'), 'utf8'),
};

/** The demo community's stewards, and the address of its desk. */
export const rosa = '+13125550190';
export const desmond = '+13125550191';
export const riversideDesk = '/desk/riverside-neighbors';

/** The code in the last text that this phone got, once there is one that has not been seen. */
export async function codeSentTo(hotline: TestHotline, phone: string, seen = 0): Promise<string> {
  const codes = () =>
    hotline.emulator
      .texts()
      .filter(({ to }) => to === phone)
      .flatMap(({ body }) => /: (\d{6})\./.exec(body)?.[1] ?? []);
  await until(async () => {
    await hotline.settle();
    return codes().length > seen;
  });
  return codes().at(-1) ?? '';
}

/** Signs a steward in by a code that is texted, as they would. */
export async function signedIn(hotline: TestHotline, phone: string): Promise<Visitor> {
  const visitor = new Visitor(hotline);
  const seen = hotline.emulator.texts().filter(({ to, body }) => to === phone && /: \d{6}\./.test(body)).length;
  await visitor.post('/sign-in?in=en', { phone, by: 'text' });
  await visitor.post('/sign-in/code?by=text&in=en', { code: await codeSentTo(hotline, phone, seen) });
  return visitor;
}
