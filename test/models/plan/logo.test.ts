import { describe, expect, it } from 'vitest';
import { isDrawable } from '#models/plan/logo';
import { openPlan, parsePlan } from '#models/plan/parse';
import { resolvePartly } from '#models/plan/resolve-partly';

const plain = (svg: string) => `data:image/svg+xml,${svg}`;
const base64 = (svg: string | Buffer, kind = 'svg+xml') =>
  `data:image/${kind};base64,${Buffer.from(svg).toString('base64')}`;
const coded = (svg: string) => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

/** Each of the levels uses the one before ten times: 10^levels circles. */
const nested = (levels: number, use = (to: string) => `<use href="#${to}"/>`) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><defs><circle id="l0" r="1"/>${Array.from(
    { length: levels },
    (_, level) => `<g id="l${level + 1}">${use(`l${level}`).repeat(10)}</g>`,
  ).join('')}</defs>${use(`l${levels}`)}</svg>`;

/** Width and height in the header of a PNG; its dots do not matter here. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(33);
  header.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

const bombs: Record<string, string> = {
  'use of use': plain(nested(9)),
  'the same in Base64': base64(nested(9)),
  'the same in coded letters': coded(nested(9)),
  'the same in two bytes a letter': base64(Buffer.from(`\uFEFF${nested(9)}`, 'utf16le')),
  'use by the older name': plain(nested(9, (to) => `<use xlink:href='#${to}'></use>`)),
  'use with its sign as a number': plain(nested(9, (to) => `<use href="&#35;${to}"/>`)),
  'use with its sign as another number': plain(nested(9, (to) => `<use href="&#x23;${to}"/>`)),
  'use behind attributes with signs of their own': plain(nested(9, (to) => `<use x="1>2/" href = "#${to}"/>`)),
  'patterns filled with patterns': plain(nested(9, (to) => `<rect fill="url(#${to})"/>`)),
  'patterns by rules of an element': plain(nested(9, (to) => `<rect style="fill: url( '#${to}' )"/>`)),
  'rules for all': plain(`<svg><style>rect { fill: url(#a) }</style></svg>`),
  'entities of entities': plain('<!DOCTYPE svg [<!ENTITY a "<g/>"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'),
  'a picture in the picture': plain(`<svg><image href="${coded(nested(9))}"/></svg>`),
  'what uses itself': plain('<svg><g id="a"><use href="#a"/></g><use href="#a"/></svg>'),
  'very many shapes': plain(`<svg>${'<g/>'.repeat(30_000)}</svg>`),
  'shapes within shapes, never closed': plain(`<svg>${'<g>'.repeat(300_000)}`),
  'a PNG of billions of dots': base64(png(60_000, 60_000), 'png'),
};

const sound: Record<string, string> = {
  'a drawing': base64(
    '<svg viewBox="0 0 4 1"><title>100 %</title><g id="a"><path d="M0 0"/></g><use href="#a"/></svg>',
  ),
  'a drawing with a gradient': plain(
    '<svg><defs><linearGradient id="a"><stop/></linearGradient></defs><rect fill="url(#a)"/></svg>',
  ),
  'a few hundred shapes by use': plain(nested(2)),
  'a PNG': base64(png(2_000, 500), 'png'),
  'no picture at all': plain('%%%'),
  'a PNG that is none': base64('none', 'png'),
};

const withLogo = (logo: string) =>
  JSON.stringify({ format: 'boardcase-plan', version: 1, name: 'n', currency: 'USD', scenarios: [], report: { logo } });

describe('a logo', () => {
  it.each(Object.entries(bombs))('that would take the machine is refused in words: %s', (_, logo) => {
    expect(isDrawable(logo)).toBe(false);
    const reading = parsePlan(withLogo(logo));
    expect(reading.ok || reading.problems).toMatchObject([
      { path: 'report.logo', message: expect.stringMatching(/picture that any program can draw/) },
    ]);
  });

  it.each(Object.entries(sound))('that can be drawn is taken: %s', (_, logo) => {
    expect(parsePlan(withLogo(logo)).ok).toBe(true);
  });

  it('of that kind does not keep a plan from opening: it is a problem to mend, and none is drawn', () => {
    const opened = openPlan(withLogo(bombs['use of use']));
    if (!opened.ok) return expect.unreachable();
    const { resolved, mistakes } = resolvePartly(opened.plan);
    expect(mistakes).toHaveLength(1);
    expect(resolved?.report.logo).toBeNull();
  });
});
