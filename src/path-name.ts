// How a community is called in a path: `Riverside Neighbors` is `riverside-neighbors`.

export const pathNameOf = (community: string): string =>
  community
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
