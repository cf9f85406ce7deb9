// The pulse: fetches the figures of the last year.
import { readMonths, readWeeks } from '../../store/figures/read-figures.ts';
import { type Page, shown } from '../page.ts';
import { PulseView } from './view.tsx';

const length = 52;
const months = 12;

export const pulsePage: Page = {
  path: '/pulse',
  nav: 'pulse',
  show: async ({ context, community, words, now }) =>
    shown(
      words.pulse.title,
      <PulseView
        counted={await readWeeks(context.store, community.id, length, now)}
        months={await readMonths(context.store, community, months, now)}
        community={community}
        languages={context.languages}
        length={length}
      />,
    ),
};
