/** That other figures stand in where an industry has none of its own, and which. */
export const text = {
  insurers: 'No figure for insurers: financial services used.',
  financial: 'No figure for this industry: financial services used.',
  everyone: 'No figure for this industry: all industries used.',
};
