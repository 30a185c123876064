/** How a source is cited. */
export const sources = {
  citation: (publisher: string, title: string, year: string) =>
    title.toLowerCase().includes(publisher.toLowerCase()) ? `${title}, ${year}` : `${publisher}, ${title}, ${year}`,
  yearAssumed: 'year assumed',
  vendorClaim: "a vendor's claim",
  secondary: 'secondary',
};
