/** No amount, count or frequency of a plan is larger: it keeps every product of them a finite number. */
export const largestNumber = 1e15;
