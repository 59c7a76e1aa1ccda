/** Fields that tables, front matter and JSON state under many names. */
export type FieldName =
  | 'title'
  | 'date'
  | 'companies'
  | 'company'
  | 'amount'
  | 'kind'
  | 'status'
  | 'summary'
  | 'details'
  | 'why'
  | 'source'
  | 'sourceTitle'
  | 'url'
  | 'publisher'
  | 'author'
  | 'slug'
  | 'id'

/**
 * The names by which fields are known, small, without accents and signs: "Deal value (USD)" is `deal value`. A number or a letter
 * behind a name is left out of account: "Partner 2" and "Company A" are companies.
 */
const NAMES: Readonly<Record<FieldName, string>> = {
  title:
    'title, headline, deal, deal name, event, event name, name, announcement, news, titel, schlagzeile, uberschrift, ereignis, titre, evenement, intitule',
  date: 'date, announced, announcement date, date announced, announced on, announced date, when, day, deal date, event date, date of announcement, published, publication date, date published, publish date, pub date, published at, published on, published date, signed, since, since year, since date, since detail, year, month, datum, tag, wann, jahr, monat, veroffentlicht, date de l annonce, date annonce, annee, mois, quand',
  companies:
    'companies, parties, partners, participants, organisations, organizations, firms, companies involved, organizations involved, organisations involved, parties involved, investors, buyers, sellers, customers, suppliers, members, entities, actors, parteien, beteiligte, firmen, entreprises, societes, parties prenantes, partenaires',
  company:
    'entity, actor, platform, developer, operator, company, company name, party, partner, partner name, team, sponsor, startup, start up, buyer, seller, investor, lead investor, investee, acquirer, acquiror, target, target company, customer, supplier, vendor, client, provider, organisation, organization, firm, counterparty, licensor, licensee, lender, borrower, unternehmen, firma, kaufer, verkaufer, kunde, lieferant, anbieter, investorin, zielunternehmen, entreprise, societe, acheteur, vendeur, acquereur, cible, fournisseur, investisseur, partenaire',
  amount:
    'amount, amounts, value, deal value, deal size, deal amount, size, sum, sums, total, total value, contract value, investment, investment amount, price, purchase price, consideration, valeur, betrag, wert, summe, volumen, kaufpreis, montant, prix',
  kind: 'kind, type, category, deal type, partnership type, agreement type, type of deal, deal category, art, typ, kategorie, categorie, nature',
  status: 'status, deal status, stage, stand, statut, etat',
  summary: 'summary, abstract, dek, excerpt, standfirst, lead, teaser, tldr, zusammenfassung, kurzfassung, resume, chapo',
  details:
    'details, description, notes, note, text, body, content, story, article, articlebody, article body, body text, content html, content text, comment, comments, remarks, key details, deal details, beschreibung, einzelheiten, anmerkung, anmerkungen, notizen, inhalt, contenu, texte, remarques',
  why: 'why it matters, whyitmatters, why, why this matters, significance, strategic significance, importance, impact, relevance, so what, bedeutung, warum, warum es wichtig ist, relevanz, pourquoi, pourquoi c est important, portee',
  source:
    'source, sources, source url, source urls, source link, source links, reference, references, citation, citations, evidence, evidence url, quelle, quellen, references url, lien source, link to source, source primary url, primary source, primary source url',
  sourceTitle: 'source title, source headline, source article',
  url: 'url, urls, link, links, address, permalink, canonical, canonical url, web address, webpage, article url, news url, lien, liens, adresse',
  publisher:
    'publisher, outlet, media, media outlet, publication, source name, site name, site, newspaper, medium, verlag, herausgeber, editeur',
  author: 'author, authors, by, byline, reporter, writer, autor, autoren, auteur, auteurs',
  slug: 'slug',
  id: 'id, guid, uid, uuid',
}

const FIELDS: ReadonlyMap<string, FieldName> = new Map(
  (Object.entries(NAMES) as [FieldName, string][]).flatMap(([field, names]) => names.split(', ').map((name) => [name, field] as const)),
)

/** The field that a name stands for; `null` where it is none of ours. */
export function fieldOf(name: string): FieldName | null {
  const plain = fold(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
  return (
    FIELDS.get(plain) ??
    FIELDS.get(
      plain.replace(/ (?:\d{1,2}|[a-e]|us[d]?|eur|gbp|m|mn|bn|million|billion|millions|billions)(?: (?:m|mn|bn|million|billion))?$/, ''),
    ) ??
    null
  )
}

/** Whether a name says that several companies stand in one cell. */
export function isPlural(name: string): boolean {
  return fieldOf(name) === 'companies'
}

/** Small letters and digits, with one blank between words; `datePublished` is two. */
function fold(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
