// Giving and receiving, month by month, and by kind in the last month that is over.
import { fewestMembers, toldOf } from '../../domain/figures/flow.ts';
import type { NeedKind } from '../../domain/kinds.ts';
import type { CountedMonth } from '../../store/figures/read-figures.ts';
import { useWords } from '../frame/frame.ts';
import { FlowChart } from './flow-chart.tsx';

export function Flows({ months }: { readonly months: readonly CountedMonth[] }) {
  const { pulse: words, say } = useWords();
  const counted = months.flatMap(({ flow }) => flow ?? []);
  if (counted.length === 0) return null;
  const members = Math.max(...counted.map((flow) => flow.members));
  if (members < fewestMembers) return <p class="soft">{words.flowTooFew(fewestMembers)}</p>;
  const lastOver = months.at(-2)?.flow;
  const kinds = Object.entries(lastOver?.kinds ?? {}).flatMap(([kind, flow]) => {
    const told = lastOver && toldOf(flow, lastOver.members);
    const name = say.capital(say.kind(kind as NeedKind));
    return told ? [{ name, short: name, told }] : [];
  });
  return (
    <>
      <FlowChart
        id="flow"
        bars={months.map(({ month, flow }) => ({
          ...words.month(month),
          told: flow && toldOf(flow.all, flow.members),
        }))}
      />
      {kinds.length > 0 && <FlowChart id="flowKinds" bars={kinds} />}
    </>
  );
}
