// The columns of a members file.

export const columns = [
  ...(['phone', 'name', 'language', 'channel', 'area', 'skills', 'hours', 'reach_miles', 'steward'] as const),
  // Of those who sleep otherwise, or live elsewhere, than the community.
  ...(['quiet_hours', 'timezone'] as const),
];

export type Column = (typeof columns)[number];
