import { describe, expect, it } from 'vitest';
import { createSvgContext, type TextMeasure } from '../../../renderer/charts/picture/svg-context';

/** Text of 8 pixels a letter, with a baseline 9 pixels under its top and a middle 4 pixels over the baseline. */
function fakeMeasure(): TextMeasure {
  const measure = {
    font: '',
    textBaseline: 'alphabetic' as CanvasTextBaseline,
    measureText: (text: string) =>
      ({
        width: 8 * text.length,
        fontBoundingBoxAscent: measure.textBaseline === 'middle' ? 5 : 9,
      }) as TextMetrics,
  };
  return measure;
}

const create = () => createSvgContext(fakeMeasure(), 200, 100, 'c');

describe('a canvas context that writes SVG', () => {
  it('writes paths where the canvas would draw them, turned and shifted', () => {
    const { context, markup } = create();
    context.translate(10, 20);
    context.rotate(Math.PI / 2);
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(5, 0);
    context.closePath();
    context.strokeStyle = '#abc';
    context.setLineDash([4, 2]);
    context.stroke();
    expect(markup()).toBe(
      '<path d="M10 20L10 25Z" fill="none" stroke="#aabbcc" stroke-width="1" stroke-dasharray="4 2"/>',
    );
  });

  it('draws arcs as a canvas does: from the last point, either way round, and full circles', () => {
    const arc = (...args: [number, number, boolean?]) => {
      const { context, markup } = create();
      context.beginPath();
      context.arc(50, 50, 10, ...args);
      context.fill();
      return /d="([^"]*)"/.exec(markup())?.[1];
    };
    expect(arc(0, 2 * Math.PI)).toBe('M60 50A10 10 0 0 1 40 50A10 10 0 0 1 60 50');
    expect(arc(0, Math.PI)).toBe('M60 50A10 10 0 0 1 50 60A10 10 0 0 1 40 50');
    expect(arc(0, Math.PI, true)).toBe('M60 50A10 10 0 0 0 50 40A10 10 0 0 0 40 50');
  });

  it('keeps colours apart from their transparency', () => {
    const { context, markup } = create();
    context.fillStyle = '#14507f80';
    context.globalAlpha = 0.5;
    context.fillRect(0, 0, 2, 1);
    context.fillStyle = 'rgba(1, 2, 3, 0.4)';
    context.fillRect(0, 0, 2, 1);
    context.fillStyle = 'transparent';
    context.fillRect(0, 0, 2, 1);
    expect([...markup().matchAll(/ fill="[^/]*/g)].map(([paint]) => paint)).toEqual([
      ' fill="#14507f" fill-opacity="0.25"',
      ' fill="#010203" fill-opacity="0.2"',
      ' fill="none"',
    ]);
  });

  it('places text by its alphabetic baseline and its anchor, and squeezes what is too wide', () => {
    const { context, markup } = create();
    context.font = 'bold 12px Inter, sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText('R & D <b> "x"', 50, 40, 60);
    expect(markup()).toBe(
      '<text x="50" y="44" font-family="Inter, sans-serif" font-size="12" font-weight="bold" text-anchor="middle" ' +
        'textLength="60" lengthAdjust="spacingAndGlyphs" fill="#000000">R &#38; D &#60;b&#62; &#34;x&#34;</text>',
    );
  });

  it('clips what is drawn while a clip holds, and shares clips that are the same', () => {
    const { context, markup } = create();
    const clipped = (draw: () => void) => {
      context.save();
      context.beginPath();
      context.rect(0, 0, 10, 10);
      context.clip();
      draw();
      context.restore();
    };
    clipped(() => {
      context.fillRect(1, 1, 1, 1);
      context.fillRect(2, 2, 1, 1);
    });
    context.fillRect(3, 3, 1, 1);
    clipped(() => context.fillRect(4, 4, 1, 1));
    expect(
      markup()
        .replace(/<path[^>]*d="M(\d)[^>]*>/g, 'p$1')
        .split('\n'),
    ).toEqual([
      '<clipPath id="c-clip-1">p0</clipPath>',
      '<g clip-path="url(#c-clip-1)">',
      'p1',
      'p2',
      '</g>',
      'p3',
      '<g clip-path="url(#c-clip-1)">',
      'p4',
      '</g>',
    ]);
  });

  it('puts back what was saved, and forgets what was drawn when the picture is cleared', () => {
    const { context, markup } = create();
    context.save();
    context.fillStyle = '#ff0000';
    context.translate(50, 0);
    context.restore();
    context.fillRect(1, 0, 1, 1);
    expect(markup()).toBe('<path d="M1 0L2 0L2 1L1 1Z" fill="#000000"/>');
    context.clearRect(0, 0, 200, 100);
    expect(markup()).toBe('');
  });

  it('fails on what it cannot draw rather than losing it', () => {
    const { context } = create();
    expect(() => context.setTransform(2, 0, 0, 2, 0, 0)).toThrow('not stretched');
    context.fillStyle = 'hotpink';
    expect(() => context.fillRect(0, 0, 1, 1)).toThrow('hotpink');
    context.fillStyle = '#000';
    context.font = 'italic small-caps 1em serif';
    expect(() => context.fillText('x', 0, 0)).toThrow('small-caps');
    expect(context.drawImage).toBeUndefined();
    expect(context.createLinearGradient).toBeUndefined();
  });
});
