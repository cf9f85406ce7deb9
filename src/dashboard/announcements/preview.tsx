// What an announcement would come to, before it goes out, and the button that lets it.
import type { Community } from '../../domain/community.ts';
import { clockOf } from '../../domain/when.ts';
import { ActionForm } from '../frame/form.tsx';
import { useFrame } from '../frame/frame.ts';
import { audienceNamed } from './audience-named.ts';
import { type Draft, type Estimate, mostSegments, type TextEstimate } from './estimate.ts';

interface PreviewProps {
  readonly draft: Draft;
  readonly estimate: Estimate;
  readonly countedAt: Date | undefined;
  readonly community: Community;
}

export function Preview({ draft, estimate, countedAt, community }: PreviewProps) {
  const { words: all, language } = useFrame();
  const { announcements: words, say } = all;
  const { people, calledPeople, textedPhones, asleep, unheard, texts, segments, prices } = estimate;
  const money = (amount: number): string =>
    new Intl.NumberFormat(language, { style: 'currency', currency: prices.currency }).format(amount);
  const hasWords = Object.keys(draft.words).length > 0;
  const facts = [
    words.reaches({ people, textedPhones, calledPeople }),
    ...(asleep.until ? [words.asleep(asleep.people, say.clock(clockOf(asleep.until, community.timezone)))] : []),
    ...(unheard.stopped > 0 ? [words.stopped(unheard.stopped)] : []),
    ...(unheard.resting > 0 ? [words.resting(unheard.resting)] : []),
    ...(unheard.keptOut > 0 ? [words.keptOut(unheard.keptOut)] : []),
  ];
  return (
    <section aria-labelledby="preview" class="card open" id="preview-card">
      <h2 id="preview">{words.preview}</h2>
      <p>
        <strong>{audienceNamed(draft.audience, all)}</strong>
      </p>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {countedAt && <p class="hint">{words.countedAt(say.clock(clockOf(countedAt, community.timezone)))}</p>}
      {hasWords && texts.map((text) => <Text key={text.body} text={text} />)}
      {hasWords && textedPhones > 0 && (
        <p>
          <strong>{words.cost(money(segments * prices.segment), segments)}</strong>{' '}
          <span class="hint">{words.costHint(prices.segment * 100, prices.currency, calledPeople > 0)}</span>
        </p>
      )}
      {estimate.isTooLong && <p class="fault">{words.tooLong(mostSegments)}</p>}
      {!hasWords && <p class="fault">{words.noWords}</p>}
      {hasWords && !estimate.isTooLong && people > 0 && <Send draft={draft} people={people} />}
    </section>
  );
}

function Text({ text: { body, phones, segments, wide } }: { readonly text: TextEstimate }) {
  const { words: all } = useFrame();
  const { announcements: words } = all;
  return (
    <div class="field">
      <p>{words.text(phones, segments)}</p>
      <p class="words" dir="auto">
        {body}
      </p>
      {wide && <p class="hint">{words.wide(wide.letters, segments, wide.segmentsWithout)}</p>}
    </div>
  );
}

function Send({ draft, people }: { readonly draft: Draft; readonly people: number }) {
  const { words: all } = useFrame();
  const { audience, words } = draft;
  return (
    <ActionForm to="/announcements/send">
      <input type="hidden" name="area" value={audience.area ?? ''} />
      <input type="hidden" name="kind" value={audience.kind ?? ''} />
      {Object.entries(words).map(([language, written]) => (
        <input key={language} type="hidden" name={`words-${language}`} value={written} />
      ))}
      <div class="in-a-row">
        <button type="submit">{all.announcements.send(people)}</button>
        <a class="button quiet" href="#write">
          {all.announcements.change}
        </a>
      </div>
    </ActionForm>
  );
}
