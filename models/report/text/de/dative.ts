/** A span as the formatter writes it („2,3 Jahre“) in the case that "nach" and "innerhalb von" ask for. */
export const inDative = (span: string): string => span.replace(/Jahre$/, 'Jahren');
