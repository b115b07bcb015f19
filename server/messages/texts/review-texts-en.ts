import type { reviewTextsNl } from './review-texts-nl.ts';

/** What the mails about the periodic review say in English. */
export const reviewTextsEn: typeof reviewTextsNl = {
  review: {
    started: {
      subject: (organisation) => `Review who has access for ${organisation}`,
      heading: (organisation) => `Review who has access for ${organisation}`,
      introduction:
        'A new review of the authorisation list has begun. Check whether everybody on the list still needs their access.',
    },
    'week-left': {
      subject: (organisation) => `One week left to review access for ${organisation}`,
      heading: () => 'One week left for the review',
      introduction:
        'The review of the authorisation list is not done yet. In a week everybody should be confirmed, or their access ended.',
    },
    overdue: {
      subject: (organisation) => `The review of access for ${organisation} is overdue`,
      heading: () => 'The review is overdue',
      introduction:
        'The review of the authorisation list should have been done by now. Nobody loses access by this alone. Please finish the review as soon as you can.',
    },
    organisation: 'Organisation',
    left: 'Still to confirm',
    progress: (left, total) => `${left} of ${total} contacts`,
    due: 'To be done by',
    action: 'Review access',
    steps: {
      heading: 'How it works',
      items: [
        'Confirm who still needs their access. You can confirm many at once.',
        'If something is not right, change first what somebody may do.',
        'End the access of those who no longer belong.',
      ],
      closing: 'Your own access is confirmed by a colleague who manages contacts too.',
    },
  },
};
