/** How a source is cited. */
export const sources = {
  citation: (publisher: string, title: string, year: string) =>
    title.toLowerCase().includes(publisher.toLowerCase()) ? `${title}, ${year}` : `${publisher}, ${title}, ${year}`,
  yearAssumed: 'year assumed',
  vendorClaim: "a vendor's claim",
  secondary: 'secondary',
  alsoIn: (publisher: string) => `also in ${publisher}`,
  /** A figure of another country than the plan's, by where it is from. */
  foreign: {
    US: 'US figure',
    GB: 'UK figure',
    EU: 'EU figure',
    IN: 'Indian figure',
    PT: 'Portuguese figure',
    NL: 'Dutch figure',
    FR: 'French figure',
    IE: 'Irish figure',
    northAmerica: 'North American figure',
  },
};
