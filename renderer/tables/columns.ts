import type { DataColumn } from '#models/report/chart';

export const textColumn = (id: string, label: string): DataColumn => ({ id, label, format: { style: 'text' } });
export const moneyColumn = (id: string, label: string): DataColumn => ({ id, label, format: { style: 'currency' } });
export const numberColumn = (id: string, label: string): DataColumn => ({ id, label, format: { style: 'number' } });
export const shareColumn = (id: string, label: string): DataColumn => ({ id, label, format: { style: 'percent' } });
