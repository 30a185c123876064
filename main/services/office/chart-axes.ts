import { oneLine } from '#models/characters/printable';
import type { ChartAxis, ChartSpec } from '#models/report/chart';
import type { Formatter } from '#models/report/format';
import { codeBySize, numberCode } from '#models/report/number-code';
import { xmlText } from '../xml-text';
import type { NativeData } from './chart-data';
import { textProperties } from './chart-text';
import { ink } from './slide-look';

interface AxisPlace {
  id: number;
  crosses: number;
  position: 'b' | 'l';
  /** Where on the other axis this one stands; the other's own start where absent. */
  at?: number;
  isReversed?: boolean;
}

/** The two axes of a native chart; ids 1001 (categories, or x) and 1002 (values, or y). */
export function axesXml(spec: ChartSpec, data: NativeData, format: Formatter): string {
  const { series } = data;
  if (spec.kind === 'line' || spec.kind === 'scatter') {
    const x = data.first.map(Number);
    const y = series.flatMap(({ values }) => values.map((value) => value ?? 0));
    return (
      valueAxis(spec.x, x, format, { id: 1001, crosses: 1002, position: 'b', at: spec.y.min }, 'midCat') +
      valueAxis(spec.y, y, format, { id: 1002, crosses: 1001, position: 'l', at: spec.x.min }, 'midCat')
    );
  }
  const isHorizontal = spec.kind === 'horizontalBar' || spec.kind === 'horizontalStackedBar';
  const isFloating = spec.series.some(({ values = [] }) => values.some(Array.isArray));
  const isStacked = spec.kind === 'stackedBar' || spec.kind === 'horizontalStackedBar';
  const values = isStacked
    ? data.first.map((_, at) => series.reduce((sum, one) => sum + (one.values[at] ?? 0), 0))
    : series.flatMap((one) => one.values.map((value) => value ?? 0));
  // Floating bars grow to both sides from the marked value.
  const base = isFloating ? spec.markers.find(({ x }) => x !== undefined)?.x : undefined;
  const categories = categoryAxis({
    id: 1001,
    crosses: 1002,
    position: isHorizontal ? 'l' : 'b',
    at: base,
    isReversed: isHorizontal,
  });
  const place = { id: 1002, crosses: 1001, position: isHorizontal ? 'b' : 'l' } as const;
  return (
    categories +
    valueAxis(isHorizontal ? spec.x : spec.y, values, format, { ...place, isReversed: false }, 'between', isHorizontal)
  );
}

const lineXml = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${ink.line}"/></a:solidFill></a:ln></c:spPr>`;

const crossing = (at: number | undefined): string =>
  at === undefined ? '<c:crosses val="autoZero"/>' : `<c:crossesAt val="${at}"/>`;

function categoryAxis({ id, crosses, position, at, isReversed }: AxisPlace): string {
  return `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${isReversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${lineXml}${textProperties(1100, ink.text, true)}<c:crossAx val="${crosses}"/>${crossing(at)}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

function valueAxis(
  axis: ChartAxis,
  values: readonly number[],
  format: Formatter,
  { id, crosses, position, at }: AxisPlace,
  between: 'between' | 'midCat',
  isAtEnd = false,
): string {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const isLog = axis.scale === 'log';
  const bound = (value: number | undefined, name: 'min' | 'max') =>
    value === undefined ? '' : `<c:${name} val="${isLog ? powerOfTen(value, name) : value}"/>`;
  const code =
    isLog && axis.format.style === 'currency' ? codeBySize(format) : numberCode(axis.format, format, largest);
  const isAmountsAcross = position === 'b' && !isLog && axis.format.style === 'currency' && Math.min(...values) >= 0;
  const unit = axis.format.style === 'years' ? 1 : isAmountsAcross ? stepOf(values) : 0;
  const step = unit > 0 ? `<c:majorUnit val="${unit}"/>` : '';
  // A reversed category axis would put the values on top: they stand at its far end instead.
  const where = isAtEnd ? '<c:crosses val="max"/>' : crossing(at);
  return `<c:valAx><c:axId val="${id}"/><c:scaling>${isLog ? '<c:logBase val="10"/>' : ''}<c:orientation val="minMax"/>${bound(axis.max, 'max')}${bound(axis.min, 'min')}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:majorGridlines>${lineXml}</c:majorGridlines>${axis.label ? axisTitle(axis.label) : ''}<c:numFmt formatCode="${xmlText(code)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${isAtEnd ? 'nextTo' : 'low'}"/>${lineXml}${textProperties(1000, ink.quiet)}<c:crossAx val="${crosses}"/>${where}<c:crossBetween val="${between}"/>${step}</c:valAx>`;
}

/**
 * Distance of the ticks along the foot of a chart: 1, 2 or 5 times a power of ten, some five of them. Programs choose it
 * without a look at how wide the amounts are, which then run into each other.
 */
function stepOf(values: readonly number[]): number {
  const least = Math.max(0, ...values) / 5;
  if (least === 0) return 0;
  const power = 10 ** Math.floor(Math.log10(least));
  return Number((power * [1, 2, 5, 10].find((step) => step * power >= least)!).toPrecision(1));
}

/** Office draws ticks of a log axis at powers of ten from its start, so it must start at one. */
const powerOfTen = (value: number, side: 'min' | 'max'): number =>
  Number(
    (10 ** (side === 'min' ? Math.floor : Math.ceil)(Math.log10(value) - (side === 'min' ? -1e-9 : 1e-9))).toPrecision(
      1,
    ),
  );

const axisTitle = (text: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000" b="0"/></a:pPr><a:r><a:rPr sz="1000" b="0"><a:solidFill><a:srgbClr val="${ink.quiet}"/></a:solidFill></a:rPr><a:t>${xmlText(oneLine(text))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
