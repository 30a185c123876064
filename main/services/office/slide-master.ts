import type PptxGenJS from 'pptxgenjs';
import { oneLine } from '#models/characters/printable';
import { shorten } from '#models/characters/shorten';
import { type BoardPack, packTitle } from '#models/report/board-pack';
import type { ReportText } from '#models/report/text/language';
import { xmlText } from '../xml-text';
import type { Box } from './slide-arrangement';
import { ink, slide, textSize } from './slide-look';

const width = slide.width - 2 * slide.margin;
/** Where a page's own parts stand, in inches. */
export const places = {
  section: { x: slide.margin, y: 0.3, w: width - 2.2, h: 0.27 },
  title: { x: slide.margin, y: 0.57, w: width, h: 0.86 },
  lead: { x: slide.margin, y: 1.48, w: width, h: 0.72 },
  bottom: 6.88,
  footer: { x: slide.margin, y: 7.03, w: width - 1.2, h: 0.25 },
  number: { x: slide.margin + width - 1, y: 7.03, w: 1, h: 0.25 },
} as const;
const logoBox: Box = { x: slide.width - slide.margin - 1.6, y: 0.16, w: 1.6, h: 0.4 };

/** Width over height of a PNG or SVG data URI; null where it does not say. */
function pictureRatio(uri: string): number | null {
  const [head, body] = uri.split(',', 2);
  const bytes = Buffer.from(
    head.includes('base64') ? body : decodeURIComponent(body),
    head.includes('base64') ? 'base64' : 'utf8',
  );
  if (head.includes('png')) return bytes.length > 24 ? bytes.readUInt32BE(16) / bytes.readUInt32BE(20) : null;
  const text = bytes.toString('utf8');
  const box = /viewBox=["']\s*[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(text);
  const size = box ?? /<svg[^>]*\swidth=["']([\d.]+)[^>]*\sheight=["']([\d.]+)/.exec(text);
  return size ? Number(size[1]) / Number(size[2]) : null;
}

/** The logo in the upper right corner, in its own proportions. */
function logoObject(pack: BoardPack, box: Box): { image: PptxGenJS.ImageProps }[] {
  if (!pack.logo) return [];
  const ratio = pictureRatio(pack.logo) ?? box.w / box.h;
  const [w, h] = ratio > box.w / box.h ? [box.w, box.w / ratio] : [box.h * ratio, box.h];
  const base64 = pack.logo.includes(';base64,')
    ? pack.logo
    : `data:image/svg+xml;base64,${Buffer.from(decodeURIComponent(pack.logo.slice(pack.logo.indexOf(',') + 1))).toString('base64')}`;
  return [{ image: { data: base64, x: box.x + box.w - w, y: box.y, w, h, altText: pack.organization } }];
}

/** Defines the layouts of cover and page: accent, logo, footer, and placeholders so that the outline has the headings. */
export function defineLayouts(deck: PptxGenJS, pack: BoardPack, words: ReportText): void {
  const footer = words.footer(pack.planName, pack.date, pack.program, String(pack.seed));
  const accent = { color: 'accent1' };
  deck.defineSlideMaster({
    title: words.slides.layouts.page,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.14, h: slide.height, fill: accent, line: { type: 'none' } } },
      ...logoObject(pack, logoBox),
      {
        text: {
          text: shorten(oneLine(footer), 160),
          options: { ...places.footer, fontSize: textSize.least, color: ink.quiet, margin: 0 },
        },
      },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...places.title,
            fontSize: 26,
            bold: true,
            color: ink.text,
            align: 'left',
            valign: 'top',
            margin: 0,
          },
          text: '',
        },
      },
    ],
    slideNumber: { ...places.number, fontSize: textSize.least, color: ink.quiet, align: 'right', margin: 0 },
  });
  deck.defineSlideMaster({
    title: words.slides.layouts.cover,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.5, h: slide.height, fill: accent, line: { type: 'none' } } },
      ...logoObject(pack, { x: slide.width - 3.6, y: 0.7, w: 3, h: 1 }),
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: 1.2,
            y: 2.4,
            w: 10.9,
            h: 1.6,
            fontSize: 40,
            bold: true,
            color: ink.text,
            align: 'left',
            valign: 'bottom',
            margin: 0,
          },
          text: '',
        },
      },
    ],
  });
}

/** Title, author and program, as they stand in the file's properties. */
export function describe(deck: PptxGenJS, pack: BoardPack): void {
  deck.title = packTitle(pack);
  deck.author = pack.preparedBy || pack.organization || pack.program;
  // The one text that PptxGenJS writes as it stands.
  deck.company = xmlText(pack.organization);
  deck.subject = pack.title;
}
