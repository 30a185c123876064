import { describe, expect, it, vi } from 'vitest';
import { packSlides } from '#main/services/office/pack-slides';
import { readPicture } from '#main/services/office/picture';
import { readZip } from '#main/services/office/zip';
import { planSchema } from '#models/plan/schema';
import { madeOf, presetPlan } from '../../support/board-pack';
import { packageProblems, partsOf } from '../../support/office-package';

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10z"/></svg>';
const svg = 'data:image/svg+xml';

/** Data addresses that a browser shows; whether a stray `%` or blank stands in them is no matter. */
const shown = {
  'plain base 64': `data:image/png;base64,${pixel}`,
  'base 64 with blanks and escapes': `data:image/png;base64, ${pixel.slice(0, 20)}%0A${pixel.slice(20).replace('+', '%2B')}`,
  'a parameter before base 64': `data:image/png;name=a;base64,${pixel}`,
  'letters in capitals': `data:image/png;BASE64,${pixel}`,
  'an escaped drawing': `${svg},${encodeURIComponent(drawing)}`,
  'a drawing as it stands': `${svg};utf8,${drawing}`,
  'a stray per cent sign': `${svg};charset=utf-8,${drawing.replace('<path', '<!-- 100 % --><path')}`,
  'half an escape at the end': `${svg},${encodeURIComponent(drawing)}%2`,
  'a drawing without sides': `${svg},${drawing.replace(/ viewBox="[^"]*"/, '')}`,
  'a drawing of no height': `${svg},${drawing.replace('40 10', '40 0')}`,
};
/** What the plan's schema lets through, and no program can show. */
const broken = {
  'no data': 'data:image/png;base64,',
  'no comma': 'data:image/png;base64',
  'no base 64': 'data:image/png;base64,%%%',
  'another picture': `data:image/png;base64,${Buffer.from('GIF89a').toString('base64')}`,
  'half a picture': `data:image/png;base64,${pixel.slice(0, 40)}`,
  'a drawing that is none': `${svg},%E0%A4%A`,
  'bytes that are no text': `${svg};base64,/////w==`,
};

const { pack } = madeOf(
  presetPlan('school-district', (plan) => Object.assign(plan.report, { cover: true })),
  200,
);
const media = (presentation: Uint8Array) =>
  [...readZip(presentation).keys()].filter((name) => /media\/.*\.(png|svg)$/.test(name));

describe('a logo', { timeout: 60_000 }, () => {
  it.each(Object.entries(shown))('is on the slides: %s', async (_, logo) => {
    expect(planSchema.shape.report.parse({ logo }).logo).toBe(logo);
    const presentation = await packSlides({ ...pack, logo });
    expect(packageProblems(partsOf(presentation))).toEqual([]);
    expect(media(presentation).length).toBeGreaterThanOrEqual(2);
    const extension = logo.includes('svg') ? 'svg' : 'png';
    const picture = Buffer.from(
      readZip(presentation).get(media(presentation).find((name) => name.endsWith(extension))!)!,
    );
    if (extension === 'png') expect(picture.toString('base64')).toBe(pixel);
    else expect(picture.toString('utf8')).toContain('M0 0h40v10z');
  });

  it.each(Object.entries(broken))('that cannot be read is left out, and the rest is made: %s', async (_, logo) => {
    const errors = vi.spyOn(console, 'error');
    const presentation = await packSlides({ ...pack, logo });
    expect(errors).not.toHaveBeenCalled();
    expect(packageProblems(partsOf(presentation))).toEqual([]);
    expect(media(presentation)).toEqual([]);
    expect(readPicture(logo)).toBeNull();
  });
});
