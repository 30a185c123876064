/** Number formats of the workbook's cells. */
export const money = { style: 'currency' } as const;
export const cents = { style: 'currency', digits: 2 } as const;
export const percent = { style: 'percent', digits: 1 } as const;
export const plain = { style: 'number' } as const;
export const decimals = { style: 'number', digits: 4 } as const;
export const years = { style: 'years', digits: 2 } as const;
export const multiple = { style: 'multiple', digits: 2 } as const;
