// Requests for which several helpers have been asked, all of whom are about to say YES.
import type { Community } from '../../src/domain/community.ts';
import type { Store } from '../../src/store/store.ts';
import { person, request, settle, tomorrowAt } from './people.ts';
import type { MixedText } from './texts.ts';

/** The texts of one request follow each other. */
export async function makeContested(
  store: Store,
  communities: readonly Community[],
  count: number,
  helpers: number,
): Promise<readonly MixedText[]> {
  const scenes = Array.from({ length: count }, (_, index) =>
    contestIn(communities[index % communities.length] as Community, helpers),
  );
  for (const community of communities) {
    const own = scenes.filter((scene) => scene.community === community);
    await settle(
      store,
      community,
      own.flatMap(({ people }) => people.map(({ contact }) => contact)),
      own.map(({ contested }) => contested),
    );
  }
  return scenes.flatMap(({ texts }) => texts);
}

function contestIn(community: Community, count: number) {
  const asker = person(community, { skills: [] });
  const helpers = Array.from({ length: count }, () => person(community));
  const asked = helpers.map((helper) => ({ person: helper, status: 'asked' }) as const);
  const contested = request(community, asker, asked, tomorrowAt('10:00', community));
  const texts = helpers.map(({ contact, member }): MixedText => {
    const ids = { communityId: community.id, contactId: contact.id, memberId: member.id, requestId: contested.id };
    return {
      ...{ kind: 'yes', from: contact.phone, to: contact.line, body: `YES ${contested.code}`, writes: { texts: 0 } },
      ids: { ...ids, otherContactId: asker.contact.id },
    };
  });
  return { community, people: [asker, ...helpers], contested, texts };
}
