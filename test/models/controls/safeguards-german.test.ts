import { expect, test } from 'vitest';
import { safeguardsIn } from '#models/controls/safeguards';

const [english, german] = [safeguardsIn('en'), safeguardsIn('de')];

test('a safeguard keeps its identifier and framework in German, and has another name there', () => {
  const identity = ({ id, framework }: (typeof english)[number]) => `${framework} ${id}`;
  expect(german.map(identity)).toEqual(english.map(identity));
  german.forEach(({ id, name, group }, i) => {
    expect(name, id).toBeTruthy();
    expect(name, id).not.toBe(english[i].name);
    expect(name, id).not.toMatch(/\b(and|of|management|security|the)\b/i);
    expect(group, id).not.toBe(english[i].group);
  });
});

test('groups stay apart: as many in German as in English', () => {
  const groups = (list: typeof english) => new Set(list.map(({ group, framework }) => `${framework} ${group}`));
  expect(groups(german).size).toBe(groups(english).size);
});
