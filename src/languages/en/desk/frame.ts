// What English says around every page of the desk.
import type { FrameWords } from '../../desk/frame.ts';

export const frame: FrameWords = {
  skip: 'Skip to the page',
  pages: 'Pages',
  groups: {
    board: 'Board',
    people: 'People',
    rota: 'Rota',
    community: 'Community',
  },
  nav: {
    people: 'Find people',
    announcements: 'Announcements',
    storm: 'Storm round',
    rota: 'On call',
    sheet: 'Paper sheet',
    resources: 'Resource map',
    pulse: 'Pulse',
    boundaries: 'Boundaries',
  },
  signedIn: (name) => (name === undefined ? 'You are signed in.' : `You are signed in as ${name}.`),
  somebodyElse: 'That is not me',
  elsewhere: 'Other communities',
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',
  missing: {
    title: 'There is nothing here',
    words: 'This page is not there, or not in your community.',
    back: 'To the board',
  },
  refused: {
    title: 'Please try that again',
    words:
      'This form was not filled in on a page of ours, or that page is from before you signed in. Nothing was done. Open the page anew, and do it there.',
    back: 'To the board',
  },
  failed: {
    title: 'Something went wrong here',
    words: 'It is our fault, not yours. Wait a moment and try again. People can still text and call the line.',
  },
  chooseCommunity: 'Which community?',
  noCommunity: {
    title: 'You look after no community now',
    words: 'Your phone is not a steward’s any more. Ask another steward if that is wrong.',
  },
};
