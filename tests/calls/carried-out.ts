// What a decision does to the world, without a database.
import type { Effect } from '../../src/domain/effect.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';

export function carriedOut(snapshot: Snapshot, effect: Effect): Snapshot {
  switch (effect.do) {
    case 'saveContact': {
      const { contact } = effect;
      const contacts = [...snapshot.contacts.filter(({ id }) => id !== contact.id), { ...contact, version: 1 }];
      const isCaller = contact.phone === snapshot.from?.phone;
      return { ...snapshot, contacts, contactId: isCaller ? contact.id : snapshot.contactId };
    }
    case 'saveRequest': {
      const { request } = effect;
      const requests = [...snapshot.requests.filter(({ id }) => id !== request.id), { ...request, version: 1 }];
      const drawn = snapshot.fresh.requestId === request.id ? { requestId: `${request.id}+` } : {};
      return { ...snapshot, requests, fresh: { ...snapshot.fresh, ...drawn } };
    }
    case 'forget': {
      const contacts = snapshot.contacts.filter(({ id }) => id !== effect.contactId);
      const isCaller = snapshot.contactId === effect.contactId;
      return { ...snapshot, contacts, ...(isCaller && { contactId: undefined }) };
    }
    case 'settleNews':
      return { ...snapshot, news: snapshot.news.filter(({ id }) => !effect.ids.includes(id)) };
    case 'saveFeeling': {
      const { fromId, aboutId } = effect.feeling;
      const isIt = (one: { fromId: string; aboutId: string }) => one.fromId === fromId && one.aboutId === aboutId;
      return { ...snapshot, feelings: [...snapshot.feelings.filter((one) => !isIt(one)), effect.feeling] };
    }
    case 'saveOpinion': {
      const others = snapshot.opinions.filter(({ id }) => id !== effect.opinion.id);
      return { ...snapshot, opinions: effect.opinion.answer ? others : [...others, effect.opinion] };
    }
    default:
      return snapshot;
  }
}
