/** The tour of the screens. */
export const tour = {
  offer: 'New here? Seven screens in two minutes, with a sample hospital.',
  start: 'See it with a sample hospital',
  repeat: 'Tour of the screens',
  label: 'Tour',
  progress: (step: string, of: string) => `${step} of ${of}`,
  next: 'Next',
  back: 'Back',
  leave: 'Leave the tour',
  finish: 'Done',
  keys: 'Esc leaves the tour. You can use the screen meanwhile.',
  steps: {
    budget: [
      'Start with the money',
      'Enter the IT budget, what it has to pay for, and security’s share of it. On the right: where that stands among others of your kind, and how bad a year the board would accept.',
    ],
    records: [
      'Then what you hold',
      'How many records of which kind, and what one fetches on criminal markets. That is the attacker’s gain and never added to your loss.',
    ],
    threats: [
      'What could happen',
      'Each threat says how often and how bad, as a range rather than one number. Every figure has a source, and the small curve shows what the range means.',
    ],
    controls: [
      'What could be done',
      'Tick controls into proposals and watch the results above change at once. “Best plan for a budget” finds the best combination and proves that none is better.',
    ],
    compare: [
      'Is it worth it?',
      'Doing nothing beside up to three proposals, on the same simulated incidents: cost, loss, bad years, return. “What would change it” shows which estimates matter.',
    ],
    board: [
      'What the board gets',
      'The pages as they will print, with your figures in every sentence. Change the wording, switch pages off, export to PDF, PowerPoint or Excel.',
    ],
    sources: [
      'Where the figures come from',
      'Every published figure with its source, year and caveats. Click any result above to see how it comes about.',
    ],
  },
};
