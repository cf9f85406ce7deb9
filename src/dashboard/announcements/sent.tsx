// Announcements that went out, the latest first; those on their way say how far they are, and can be stopped.
import { type Content, isRunning } from '../../domain/announcement.ts';
import type { Community } from '../../domain/community.ts';
import { clockOf } from '../../domain/when.ts';
import type { AnnouncementShown } from '../../store/announcements/list.ts';
import { ActionForm } from '../frame/form.tsx';
import { useFrame, useWords } from '../frame/frame.ts';
import { shortly } from '../frame/time.ts';
import { audienceNamed } from './audience-named.ts';

interface SentProps {
  readonly sent: readonly AnnouncementShown[];
  readonly community: Community;
  readonly now: Date;
}

export function Sent({ sent, community, now }: SentProps) {
  const { words: all, home } = useFrame();
  const { announcements: words } = all;
  const isUnderWay = sent.some(({ announcement }) => isRunning(announcement));
  return (
    <section
      id="sent"
      aria-labelledby="sent-title"
      {...(isUnderWay && {
        'hx-get': `${home}/announcements`,
        'hx-trigger': 'every 2s',
        'hx-select': '#sent',
        'hx-swap': 'outerHTML',
      })}
    >
      <h2 id="sent-title">{words.sent}</h2>
      {sent.length === 0 && <p class="calm">{words.noneSent}</p>}
      <ul class="cards">
        {sent.map((each) => (
          <li key={each.announcement.id}>
            <Announcement shown={each} community={community} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AnnouncementProps {
  readonly shown: AnnouncementShown;
  readonly community: Community;
  readonly now: Date;
}

function Announcement({ shown, community, now }: AnnouncementProps) {
  const { words: all } = useFrame();
  const { announcements: words } = all;
  const { announcement, by, phones } = shown;
  const { id, byId, audience, announcedAt } = announcement;
  const running = isRunning(announcement);
  const named = audienceNamed(audience, all);
  return (
    <article class={running ? 'card open' : 'card'} aria-labelledby={`to-${id}`}>
      <h3 id={`to-${id}`}>{named}</h3>
      <p class="soft">{byId === undefined ? words.byItself : words.by(by, shortly(announcedAt, now))}</p>
      <Said content={announcement.content} />
      {running && <UnderWay shown={shown} community={community} named={named} />}
      {!running && (
        <p>{words.ended({ ...phones, notSent: phones.waiting, isStopped: announcement.state === 'stopped' })}</p>
      )}
    </article>
  );
}

function Said({ content }: { readonly content: Content }) {
  const { announcements: words } = useWords();
  if (content.about !== 'words') return <p>{words.saysOf(content)}</p>;
  return (
    <>
      {Object.entries(content.words).map(([language, written]) => (
        <p key={language} class="words" lang={language} dir="auto">
          {written}
        </p>
      ))}
    </>
  );
}

interface UnderWayProps {
  readonly shown: AnnouncementShown;
  readonly community: Community;
  readonly named: string;
}

function UnderWay({ shown, community, named }: UnderWayProps) {
  const { words: all, home } = useFrame();
  const { announcements: words, say } = all;
  const { announcement, phones, asleep } = shown;
  const told = phones.texted + phones.called + phones.leftOut;
  const count = told + phones.waiting;
  const isGathering = announcement.state === 'gathering';
  // The turns of a round are spread over days: whoever waits for theirs need not be asleep.
  const isRound = announcement.content.about === 'round';
  return (
    <>
      {!isGathering && <progress max={Math.max(count, 1)} value={told} aria-label={words.progressOf(named)} />}
      <p>{isGathering ? words.gathering : words.progress(told, count)}</p>
      {asleep.until && !isRound && (
        <p>{words.asleep(asleep.phones, say.clock(clockOf(asleep.until, community.timezone)))}</p>
      )}
      <div class="in-a-row">
        <ActionForm to="/announcements/stop">
          <input type="hidden" name="announcement" value={announcement.id} />
          <button type="submit" id={`stop-${announcement.id}`}>
            {words.stop}
            <span class="unseen"> {named}</span>
          </button>
        </ActionForm>
        <a class="button quiet" href={`${home}/announcements`}>
          {words.refresh}
        </a>
      </div>
    </>
  );
}
