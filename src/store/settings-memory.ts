// The settings of communities, as they were loaded last: the same object for as long as they are the same, so that what is made ready
// for them (how the names of their areas sound, for one) is made ready once, and not for each text.
import type { CommunitySettings } from '../domain/community.ts';

/** About as many communities as a country has. */
const mostRemembered = 4_000;

/** Gives settings that were loaded back as they were remembered, while their version is the same. */
export type SettingsMemory = (id: string, version: number, settings: CommunitySettings) => CommunitySettings;

export function createSettingsMemory(): SettingsMemory {
  const remembered = new Map<string, { readonly version: number; readonly settings: CommunitySettings }>();
  return (id, version, settings) => {
    const known = remembered.get(id);
    if (known?.version === version) return known.settings;
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(id, { version, settings });
    return settings;
  };
}
