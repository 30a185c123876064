/** Text properties of a part of a chart: hundredths of a point, colour as RRGGBB; the theme's body font. `isLevel` forbids turned labels. */
export const textProperties = (size: number, colour: string, isLevel = false): string =>
  `<c:txPr><a:bodyPr${isLevel ? ' rot="0" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
