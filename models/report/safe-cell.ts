/**
 * Text that no spreadsheet takes for a formula: what begins with = + - @, a tab or a carriage return gets an
 * apostrophe before it (OWASP, "CSV Injection").
 */
export const safeCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
