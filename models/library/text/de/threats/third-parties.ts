import type { thirdParties as english } from '../../en/threats/third-parties';
import type { Translated } from '../../text';

export const thirdParties: Translated<typeof english> = {
  'Business associate breached': 'Datenpanne bei einem Auftragsverarbeiter',
  'Supplier with our records breached': 'Datenpanne bei einem Lieferanten mit unseren Datensätzen',
  'A billing, transcription, cloud or mailing company that holds our records is breached. It bears much of the cost; we investigate, answer regulators, and are named in lawsuits. Moved by the number of such parties, contracts, and what each of them holds.':
    'Ein Abrechnungs-, Schreib-, Cloud- oder Versanddienstleister, der unsere Datensätze hält, wird angegriffen. Er trägt einen großen Teil der Kosten; wir untersuchen, antworten der Aufsicht und werden mitverklagt. Beeinflusst durch die Zahl solcher Dritter, die Verträge und das, was jeder von ihnen hält.',
  'Third parties are involved in 30 % of breaches (DBIR 2025; 48 % in the 2026 edition); set against one incident a year in ten organizations of $100 m to $1 bn revenue, raised by half since breaches at a supplier are counted there.':
    'Dritte sind an 30 % der Datenpannen beteiligt (DBIR 2025; 48 % in der Ausgabe 2026); bezogen auf einen Vorfall im Jahr bei jeder zehnten Organisation mit 100 Mio. bis 1 Mrd. US-Dollar Umsatz, um die Hälfte erhöht, da Pannen bei Lieferanten dort gezählt werden.',
  'Critical supplier down': 'Kritischer Lieferant ausgefallen',
  'An attack or failure at a clearing house, hosting or software supplier stops claims, payments or orders for days to weeks. Moved by dependence on single suppliers and by rehearsed ways of working without them.':
    'Ein Angriff oder Ausfall bei einer Abrechnungsstelle, einem Rechenzentrums- oder Softwareanbieter hält Abrechnung, Zahlungen oder Bestellungen für Tage bis Wochen auf. Beeinflusst durch die Abhängigkeit von einzelnen Lieferanten und durch eingeübte Ausweichverfahren.',
  'Assumption: outages of the size of Change Healthcare (2024) or Blackbaud (2020) reach a given organization about once in thirty years.':
    'Annahme: Ausfälle von der Größe bei Change Healthcare (2024) oder Blackbaud (2020) treffen eine bestimmte Organisation etwa einmal in dreißig Jahren.',
  'Assumption: a day to a month.': 'Annahme: ein Tag bis ein Monat.',
  'Working around and catching up': 'Überbrücken und Aufholen',
  'Assumption: overtime, temporary staff, a second supplier.':
    'Annahme: Überstunden, Aushilfen, ein zweiter Lieferant.',
  'Software supply chain compromised': 'Software-Lieferkette kompromittiert',
  'A component or update carries malicious code, into our systems or through our product to customers. Moved by how builds are protected, how fast components are updated, and how many customers run the product.':
    'Eine Komponente oder ein Update enthält Schadcode, in unsere Systeme hinein oder über unser Produkt zur Kundschaft. Beeinflusst durch den Schutz der Build-Umgebung, die Geschwindigkeit von Updates der Komponenten und die Zahl der Kunden, die das Produkt einsetzen.',
  'Assumption: supply chain compromise starts 15 % of breaches (IBM 2025), most of them through a supplier’s service; a tampered product is rarer.':
    'Annahme: Angriffe über die Lieferkette stehen am Anfang von 15 % der Datenpannen (IBM 2025), meist über den Dienst eines Lieferanten; ein manipuliertes Produkt ist seltener.',
  'Emergency releases and support of customers': 'Notfallversionen und Betreuung der Kundschaft',
  'Assumption: all engineering for two to six weeks.': 'Annahme: die gesamte Entwicklung für zwei bis sechs Wochen.',
  'Customers who leave': 'Abwandernde Kundschaft',
  'Assumption: business customers react to a tampered product.':
    'Annahme: Geschäftskunden reagieren auf ein manipuliertes Produkt.',
  'Assumption: 0.2 % to 6 % of a year’s revenue; IBM’s average lost business is $1.38 m per breach.':
    'Annahme: 0,2 % bis 6 % eines Jahresumsatzes; das mittlere entgangene Geschäft beträgt bei IBM 1,38 Mio. US-Dollar je Datenpanne.',
};
