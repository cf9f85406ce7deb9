// What the page of phones suggests to someone who sees the hotline for the first time.
import type { Guide } from './emulator/options.ts';

/** The first story: Walter asks, Ben says yes, they text each other, and it is done; then Ana in Spanish, and Edna by telephone. */
export const demoGuide: Guide = {
  line: '+13125550100',
  intro:
    'Riverside Neighbors share one phone number. Whoever needs something texts it, or calls; the line asks neighbors who offer that, and gives it to the first YES. Nobody sees anyone’s number. Try it:',
  steps: [
    {
      phone: '+13125550123',
      name: 'Walter',
      who: 'He is 78 and has no car.',
      text: 'NEED RIDE tomorrow 10am to the clinic, 60640',
      outcome: 'The line says back what it understood, and asks three neighbors who drive. Their phones light up.',
    },
    {
      phone: '+13125550102',
      name: 'Ben',
      who: 'He lives nearby and drives.',
      text: 'No problem, I can take him',
      outcome:
        'Ben has it: the first YES counts, however it is said. A moment later the others hear that it is covered.',
    },
    {
      phone: '+13125550123',
      name: 'Walter',
      who: 'He now texts with Ben.',
      text: 'Thank you! I wait by the front door',
      outcome: 'Ben gets Walter’s words from the line’s number. Neither sees the other’s.',
    },
    {
      phone: '+13125550102',
      name: 'Ben',
      who: 'He has brought Walter home.',
      text: 'DONE',
      outcome: 'It is closed, and Walter is asked whether he wants to say thanks.',
    },
    {
      phone: '+13125550101',
      name: 'Ana',
      who: 'She writes in Spanish, and is answered so.',
      text: 'necesito que alguien arregle mi puerta el sábado',
      outcome: 'A whole sentence will do. It is said back first; answer 1 for yes.',
    },
    {
      phone: '+13125550124',
      name: 'Edna',
      who: 'She is 84 and has a landline: no texts.',
      isLandline: true,
      keys: '1, 1, 3, #, 1',
      outcome:
        'A ride tomorrow, at any time. When Ben texts YES, her phone rings within half a minute: pick up, and press 1.',
    },
  ],
};

/** The demo's first steward, by whom the desk can be seen. */
export const demoSteward = { name: 'Rosa', phone: '312 555 0190' };

/** Where the desk is, for whoever looks at the phones. */
export const deskGuide = (publicUrl: string): NonNullable<Guide['further']> => ({
  words: `Stewards see all of this at their desk. Sign in there with ${demoSteward.name}’s number, ${demoSteward.phone}: the code comes to her phone here.`,
  link: 'Open the stewards’ desk',
  address: `${publicUrl}/desk`,
});
