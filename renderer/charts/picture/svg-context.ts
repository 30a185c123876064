import { type Attributes, element, escapeXml, fontOf, paint } from './svg-paint';
import { after, createPath, figure, type Motion, standing } from './svg-path';

/** Measures text in a font, relative to a baseline: a canvas context does. */
export type TextMeasure = Pick<CanvasRenderingContext2D, 'font' | 'textBaseline' | 'measureText'>;

/** A canvas context that keeps what is drawn as the markup of an SVG. */
export interface SvgContext {
  context: CanvasRenderingContext2D;
  /** Elements drawn since the picture was cleared; `clipPath` elements among them. */
  markup(): string;
}

/** What a canvas saves and restores. */
const initial = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  direction: 'ltr',
  shadowColor: 'transparent',
  shadowBlur: 0,
  shadowOffsetX: 0,
  shadowOffsetY: 0,
};

interface Hidden {
  at: Motion;
  dash: number[];
  /** Ids of the clips that hold, outermost first. */
  clips: string[];
}

const anchors: Record<string, string | undefined> = { center: 'middle', right: 'end', end: 'end' };

/**
 * A recorder for what Chart.js and its plugins draw: paths, rectangles and text, turned and shifted but not stretched.
 * Whatever else a canvas can do is not there, so that a chart that needs it fails instead of losing something.
 * `width` and `height` in pixels; `name` begins the ids of clips, which must differ within a document.
 */
export function createSvgContext(measure: TextMeasure, width: number, height: number, name: string): SvgContext {
  const path = createPath();
  const saved: { state: typeof initial; hidden: Hidden }[] = [];
  const clipIds = new Map<string, string>();
  let hidden: Hidden = { at: standing, dash: [], clips: [] };
  let drawn: string[] = [];
  /** Clips whose groups are open in `drawn`. */
  let open: string[] = [];

  function clipTo(clips: string[]): void {
    const shared = clips.findIndex((id, at) => open[at] !== id);
    const kept = shared < 0 ? clips.length : shared;
    for (let depth = open.length; depth > kept; depth--) drawn.push('</g>');
    for (const id of clips.slice(kept)) drawn.push(`<g clip-path="url(#${id})">`);
    open = clips;
  }

  function add(tag: string, attributes: Attributes, content?: string): void {
    clipTo(hidden.clips);
    drawn.push(element(tag, attributes, content));
  }

  function strokeOf(): Attributes {
    const { strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin, lineDashOffset } = context;
    return {
      ...paint('stroke', strokeStyle, globalAlpha),
      'stroke-width': figure(lineWidth),
      'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
      'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
      'stroke-dasharray': hidden.dash.length > 0 ? hidden.dash.map(figure).join(' ') : undefined,
      'stroke-dashoffset': lineDashOffset === 0 ? undefined : figure(lineDashOffset),
    };
  }

  /** Moves by `motion` in the picture as it is turned and shifted now. */
  function move(motion: Motion): void {
    hidden = { ...hidden, at: after(hidden.at, motion) };
  }

  /** Distance down from where text is placed to its alphabetic baseline, which is the one that all programs know. */
  function drop(): number {
    const { font, textBaseline } = context;
    measure.font = font;
    measure.textBaseline = textBaseline as CanvasTextBaseline;
    const { fontBoundingBoxAscent: ascent } = measure.measureText('x');
    measure.textBaseline = 'alphabetic';
    return measure.measureText('x').fontBoundingBoxAscent - ascent;
  }

  function text(words: string, x: number, y: number, most: number | undefined, look: Attributes): void {
    const [a, b, c, d, e, f] = hidden.at;
    const isTurned = b !== 0 || a !== 1;
    const down = y + drop();
    const place = isTurned ? { x, y: down } : { x: x + e, y: down + f };
    const isTooWide = most !== undefined && context.measureText(words).width > most;
    const attributes = {
      x: figure(place.x),
      y: figure(place.y),
      transform: isTurned
        ? `matrix(${[a, b, c, d].map((value) => value.toFixed(5)).join(' ')} ${figure(e)} ${figure(f)})`
        : undefined,
      ...fontOf(context.font),
      'text-anchor': anchors[context.textAlign],
      textLength: isTooWide ? figure(most) : undefined,
      lengthAdjust: isTooWide ? 'spacingAndGlyphs' : undefined,
      ...look,
    };
    add('text', attributes, escapeXml(words));
  }

  const context = {
    ...initial,
    canvas: { width, height },
    save: () => {
      const state = Object.fromEntries(Object.keys(initial).map((key) => [key, context[key as keyof typeof initial]]));
      saved.push({ state: state as typeof initial, hidden });
    },
    restore: () => {
      const before = saved.pop();
      if (!before) return;
      Object.assign(context, before.state);
      hidden = before.hidden;
    },
    translate: (x: number, y: number) => move([1, 0, 0, 1, x, y]),
    rotate: (angle: number) => move([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]),
    resetTransform: () => {
      hidden = { ...hidden, at: standing };
    },
    setTransform: (...[a, b, c, d, e, f]: Motion) => {
      if (Math.abs(a * d - b * c - 1) > 1e-9) throw new Error('A picture is not stretched while it is drawn.');
      hidden = { ...hidden, at: [a, b, c, d, e, f] };
    },
    setLineDash: (dash: number[]) => {
      hidden = { ...hidden, dash };
    },
    getLineDash: () => hidden.dash,
    beginPath: path.begin,
    closePath: path.close,
    moveTo: (x: number, y: number) => path.move(hidden.at, x, y),
    lineTo: (x: number, y: number) => path.line(hidden.at, x, y),
    bezierCurveTo: (...[ax, ay, bx, by, x, y]: [number, number, number, number, number, number]) =>
      path.curve(hidden.at, [
        [ax, ay],
        [bx, by],
        [x, y],
      ]),
    quadraticCurveTo: (ax: number, ay: number, x: number, y: number) =>
      path.curve(hidden.at, [
        [ax, ay],
        [x, y],
      ]),
    arc: (x: number, y: number, radius: number, from: number, to: number, counter = false) =>
      path.arc(hidden.at, x, y, radius, from, to, counter),
    rect: (x: number, y: number, w: number, h: number) => path.rectangle(hidden.at, x, y, w, h),
    clip: (rule?: unknown) => {
      const data = path.data();
      const known = clipIds.get(`${data} ${rule}`);
      const id = known ?? `${name}-clip-${clipIds.size + 1}`;
      if (!known) {
        clipIds.set(`${data} ${rule}`, id);
        clipTo([]);
        const shape = element('path', { d: data, 'clip-rule': rule === 'evenodd' ? rule : undefined });
        drawn.push(element('clipPath', { id }, shape));
      }
      hidden = { ...hidden, clips: [...hidden.clips, id] };
    },
    fill: (rule?: unknown) => {
      const evenOdd = rule === 'evenodd' ? rule : undefined;
      add('path', { d: path.data(), 'fill-rule': evenOdd, ...paint('fill', context.fillStyle, context.globalAlpha) });
    },
    stroke: () => add('path', { d: path.data(), fill: 'none', ...strokeOf() }),
    fillRect: (x: number, y: number, w: number, h: number) => {
      const box = createPath();
      box.rectangle(hidden.at, x, y, w, h);
      add('path', { d: box.data(), ...paint('fill', context.fillStyle, context.globalAlpha) });
    },
    strokeRect: (x: number, y: number, w: number, h: number) => {
      const box = createPath();
      box.rectangle(hidden.at, x, y, w, h);
      add('path', { d: box.data(), fill: 'none', ...strokeOf() });
    },
    /** A chart clears its whole picture before it draws. */
    clearRect: () => {
      drawn = [];
      open = [];
      clipIds.clear();
    },
    fillText: (words: string, x: number, y: number, most?: number) =>
      text(words, x, y, most, paint('fill', context.fillStyle, context.globalAlpha)),
    strokeText: (words: string, x: number, y: number, most?: number) =>
      text(words, x, y, most, { fill: 'none', ...strokeOf() }),
    measureText: (words: string) => {
      measure.font = context.font;
      return measure.measureText(words);
    },
  };

  return {
    context: context as unknown as CanvasRenderingContext2D,
    markup: () => {
      clipTo([]);
      return drawn.join('\n');
    },
  };
}
