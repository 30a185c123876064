import type PptxGenJS from 'pptxgenjs';
import { oneLine } from '#models/characters/printable';
import { shorten } from '#models/characters/shorten';
import { type BoardPack, packTitle } from '#models/report/board-pack';
import type { ReportText } from '#models/report/text/language';
import { xmlText } from '../xml-text';
import { readPicture } from './picture';
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

/** The logo in the upper right corner, in its own proportions; none where it cannot be read. */
function logoObject(pack: BoardPack, box: Box): { image: PptxGenJS.ImageProps }[] {
  const picture = pack.logo === null ? null : readPicture(pack.logo);
  if (!picture) return [];
  const ratio = picture.ratio ?? box.w / box.h;
  const [w, h] = ratio > box.w / box.h ? [box.w, box.w / ratio] : [box.h * ratio, box.h];
  return [{ image: { data: picture.address, x: box.x + box.w - w, y: box.y, w, h, altText: pack.organization } }];
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
