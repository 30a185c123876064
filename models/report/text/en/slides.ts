/** Slides and their notes. */
export const slides = {
  /** As they stand in the presentation's list of layouts. */
  layouts: { cover: 'Cover', page: 'Page' },
  /** The two ends of a floating bar. */
  lowest: 'Lowest',
  highest: 'Highest',
  sources: 'Sources',
  /** In the notes: what to say, then what the charts show, then the sources. */
  say: 'What to say',
  shown: 'What the slide shows',
  backup: (section: string) => `Backup to ${section}`,
  part: (title: string, number: number, count: number) => `${title} (${number} of ${count})`,
};
