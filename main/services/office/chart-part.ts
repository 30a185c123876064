import { oneLine } from '#models/characters/printable';
import type { ChartSpec } from '#models/report/chart';
import type { Formatter } from '#models/report/format';
import { codeBySize, numberCode } from '#models/report/number-code';
import { escapedString, xmlText } from '../xml-text';
import { axesXml } from './chart-axes';
import type { NativeData, NativeSeries } from './chart-data';
import { textProperties } from './chart-text';
import { ink, markerColour, seriesLook } from './slide-look';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Parts of a stack smaller than this share of the largest stack carry no label: it would not fit. */
const labelledShare = 0.07;

/**
 * The chart part of a native, editable chart (ECMA-376, part 1, 21.2): bars or x–y lines with the theme's accents, log
 * axes, bands as lines and marked points as series. Numbers refer to the sheet that chart-workbook.ts writes.
 */
export function chartPart(spec: ChartSpec, data: NativeData, format: Formatter): string {
  const isPoints = spec.kind === 'line' || spec.kind === 'scatter';
  const plot = isPoints ? pointPlot(spec, data) : barPlot(spec, data, format);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${titleXml(spec.subject)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${axesXml(spec, data, format)}</c:plotArea>${data.series.length > 1 ? legendXml(data) : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${textProperties(1100, ink.text)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

const titleXml = (text: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"><a:solidFill><a:srgbClr val="${ink.text}"/></a:solidFill></a:rPr><a:t>${xmlText(oneLine(text))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** Both limits of a band have its name: the legend says it once. */
function legendXml({ series }: NativeData): string {
  const again = series.flatMap(({ name }, at) => (series.findIndex((other) => other.name === name) < at ? [at] : []));
  const left = again.map((at) => `<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`).join('');
  return `<c:legend><c:legendPos val="t"/>${left}<c:overlay val="0"/>${textProperties(1100, ink.text)}</c:legend>`;
}

function barPlot(spec: ChartSpec, { first: categories, series }: NativeData, format: Formatter): string {
  const isStacked = spec.kind === 'stackedBar' || spec.kind === 'horizontalStackedBar';
  const isHorizontal = spec.kind === 'horizontalBar' || spec.kind === 'horizontalStackedBar';
  const isFloating = spec.series.some(({ values = [] }) => values.some(Array.isArray));
  const bars = series.filter(({ role }) => role !== 'band');
  const bands = series.filter(({ role }) => role === 'band');
  const stacks = categories.map((_, at) => bars.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0));
  const largest = isStacked
    ? Math.max(0, ...stacks)
    : Math.max(0, ...bars.flatMap(({ values }) => values.map((v) => Math.abs(v ?? 0))));
  const axis = isHorizontal ? spec.x : spec.y;
  const code = axis.format.style === 'currency' ? amountCode(largest, format) : numberCode(axis.format, format);
  const drawn = bars.map((one) => {
    const at = series.indexOf(one);
    const labels = spec.valueLabels ? labelsXml(one, isStacked ? labelledShare * largest : -1, code, isStacked) : '';
    return `<c:ser>${seriesHead(one, at)}<c:spPr>${schemeFill(one)}</c:spPr><c:invertIfNegative val="0"/>${labels}${categoriesXml(categories)}<c:val>${numbersXml(one.column, one.values)}</c:val></c:ser>`;
  });
  const grouping = isStacked ? 'stacked' : 'clustered';
  const overlap = isStacked || isFloating ? 100 : -5;
  const bar = `<c:barChart><c:barDir val="${isHorizontal ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${drawn.join('')}<c:gapWidth val="${categories.length > 6 ? 40 : 70}"/><c:overlap val="${overlap}"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>`;
  if (bands.length === 0) return bar;
  const lines = bands.map((band) => {
    const line = `<a:ln w="19050"><a:solidFill><a:schemeClr val="accent6"/></a:solidFill><a:prstDash val="dash"/></a:ln>`;
    return `<c:ser>${seriesHead(band, series.indexOf(band))}<c:spPr>${line}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${categoriesXml(categories)}<c:val>${numbersXml(band.column, band.values)}</c:val><c:smooth val="0"/></c:ser>`;
  });
  return `${bar}<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join('')}<c:marker val="1"/><c:axId val="1001"/><c:axId val="1002"/></c:lineChart>`;
}

/** Amounts beside bars: rounded where there is no room for more, and so that none of them is "$0 k". */
const amountCode = (largest: number, format: Formatter): string =>
  largest >= 1e5 ? codeBySize(format, 2) : numberCode({ style: 'currency' }, format);

function pointPlot(spec: ChartSpec, { first, series }: NativeData): string {
  const drawn = series.map((one, at) => {
    const { role, values } = one;
    const own = first.filter((_, row) => values[row] !== null);
    const isMarkedPoint = role === 'marker' && new Set(own).size === own.length;
    const colour = role === 'marker' ? `<a:srgbClr val="${markerColour}"/>` : schemeColour(one);
    const dash = role === 'marker' || role === 'band' ? 'sysDash' : seriesLook[role].dash;
    const line =
      spec.kind === 'line' && !isMarkedPoint
        ? `<a:ln w="28575" cap="rnd"><a:solidFill>${colour}</a:solidFill><a:prstDash val="${dash}"/><a:round/></a:ln>`
        : '<a:ln w="28575"><a:noFill/></a:ln>';
    const hasDots = own.length <= 12 && (isMarkedPoint || role !== 'marker');
    const dot = `<c:spPr><a:solidFill>${colour}</a:solidFill><a:ln w="9525"><a:solidFill>${colour}</a:solidFill></a:ln></c:spPr>`;
    const marker = hasDots
      ? `<c:marker><c:symbol val="${isMarkedPoint ? 'diamond' : 'circle'}"/><c:size val="${isMarkedPoint ? 10 : 7}"/>${dot}</c:marker>`
      : '<c:marker><c:symbol val="none"/></c:marker>';
    return `<c:ser>${seriesHead(one, at)}<c:spPr>${line}</c:spPr>${marker}<c:xVal>${numbersXml('A', first)}</c:xVal><c:yVal>${numbersXml(one.column, values)}</c:yVal><c:smooth val="0"/></c:ser>`;
  });
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn.join('')}<c:axId val="1001"/><c:axId val="1002"/></c:scatterChart>`;
}

const seriesHead = ({ name, column }: NativeSeries, at: number): string =>
  `<c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(escapedString(name))}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;

function schemeColour({ role }: NativeSeries): string {
  const scheme = role === 'marker' || role === 'band' ? 'accent6' : seriesLook[role].scheme;
  return `<a:schemeClr val="${scheme}"/>`;
}

const schemeFill = (series: NativeSeries): string => `<a:solidFill>${schemeColour(series)}</a:solidFill>`;

function categoriesXml(categories: NativeData['first']): string {
  const points = categories
    .map((name, at) => `<c:pt idx="${at}"><c:v>${xmlText(escapedString(String(name)))}</c:v></c:pt>`)
    .join('');
  return `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${categories.length + 1}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${points}</c:strCache></c:strRef></c:cat>`;
}

function numbersXml(column: string, values: readonly (number | string | null)[]): string {
  const points = values.map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`));
  return `<c:numRef><c:f>Sheet1!$${column}$2:$${column}$${values.length + 1}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

/** Each bar's value; parts of a stack below `least` go without. */
function labelsXml(series: NativeSeries, least: number, code: string, isStacked: boolean): string {
  const { role, values } = series;
  const without = values
    .map((value, at) =>
      value === null || Math.abs(value) <= least ? `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>` : '',
    )
    .join('');
  const colour = isStacked && role !== 'marker' && role !== 'band' ? seriesLook[role].onColour : ink.text;
  return `<c:dLbls>${without}<c:numFmt formatCode="${xmlText(code)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(1000, colour)}<c:dLblPos val="${isStacked ? 'ctr' : 'outEnd'}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}
