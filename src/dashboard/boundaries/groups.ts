// The settings as a person thinks of them.
import type { Setting } from '../../domain/agreed/agreed.ts';
import type { SettingGroup } from '../../languages/desk/boundaries.ts';

export const groups: readonly { readonly id: SettingGroup; readonly settings: readonly Setting[] }[] = [
  { id: 'quiet', settings: ['quietHours'] },
  { id: 'reach', settings: ['reachMiles'] },
  { id: 'asks', settings: ['asksPerWeek'] },
  {
    id: 'waves',
    settings: [
      ...(['waveSize', 'waveNowMs', 'waveTodayMs', 'waveLaterMs'] as const),
      ...(['answerWithinMs', 'alertStewardsAfterMs', 'alertOthersAfterMs'] as const),
    ],
  },
  {
    id: 'around',
    settings: [
      ...(['remindBeforeMs', 'askAfterMs', 'closeAfterMs', 'confirmWithinMs'] as const),
      ...(['repeatQuestionAfterMs', 'giveUpQuestionAfterMs', 'askAheadMs'] as const),
    ],
  },
  { id: 'daily', settings: ['digestAt', 'monthly', 'checkInAgainAfterMs'] },
  { id: 'joining', settings: ['joining', 'joinCode'] },
  { id: 'kinds', settings: ['kinds'] },
  { id: 'keeping', settings: ['keepRecordingsMs'] },
];
