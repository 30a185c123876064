/** A larger factor on frequencies or losses is no statement about any organisation. */
export const greatestFactor = 1000;
