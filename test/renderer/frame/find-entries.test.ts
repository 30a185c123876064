import { describe, expect, it } from 'vitest';
import { findEntries, type PaletteEntry } from '../../../renderer/frame/find-entries';

const entry = (label: string, also?: string): PaletteEntry => ({ id: label, label, also, group: 'Commands', run() {} });

describe('the command palette', () => {
  it('finds an entry by its label, its group and the name of its button', () => {
    const entries = [entry('Board pack, full screen', 'Present'), entry('Save')];
    const found = (query: string) => findEntries(entries, query).map(({ label }) => label);
    expect(found('present')).toEqual(['Board pack, full screen']);
    expect(found('full pack')).toEqual(['Board pack, full screen']);
    expect(found('save comm')).toEqual(['Save']);
    expect(found('presently')).toEqual([]);
  });
});
