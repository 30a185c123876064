import { type BoardPack, packTitle } from '#models/report/board-pack';
import { xmlText } from '../xml-text';

/** A PDF's date, `D:20270131120000+01'00'`, as ISO 8601. */
function isoDate(date: string): string {
  const [, year, month, day, hour, minute, second, zone] =
    /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(Z|[+-]\d{2}'\d{2})?/.exec(date) ?? [];
  return year ? `${year}-${month}-${day}T${hour}:${minute}:${second}${(zone ?? 'Z').replace("'", ':')}` : '';
}

const inAll = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`;

/**
 * What a PDF's document information says, once more as XMP (ISO 16684-1), with the language. It makes no claim to
 * conform to PDF/UA: that would need a full check of the file.
 * @param information the browser's entries Producer, CreationDate and ModDate.
 */
export function xmpMetadata(pack: BoardPack, information: Record<string, string>): string {
  const facts = [
    ['dc:format', 'application/pdf'],
    ['dc:title', inAll(packTitle(pack))],
    ['dc:creator', `<rdf:Seq><rdf:li>${xmlText(pack.preparedBy || pack.organization)}</rdf:li></rdf:Seq>`],
    ['dc:description', inAll(pack.title)],
    ['dc:language', `<rdf:Bag><rdf:li>${xmlText(pack.language)}</rdf:li></rdf:Bag>`],
    ['xmp:CreatorTool', xmlText(pack.program)],
    ['xmp:CreateDate', isoDate(information.CreationDate ?? '')],
    ['xmp:ModifyDate', isoDate(information.ModDate ?? '')],
    ['pdf:Producer', xmlText(information.Producer ?? '')],
  ];
  const elements = facts.filter(([, value]) => value !== '').map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
${elements.join('\n')}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
