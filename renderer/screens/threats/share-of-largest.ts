/** A part as a share of the largest of all, however small they are: the length of a bar. 0 where all are nothing. */
export function shareOfLargest(part: number, all: number[]): number {
  const largest = Math.max(...all, 0);
  return largest > 0 ? part / largest : 0;
}
