import type { ArticleFile } from '../../content/article/articleSchema.ts'

/** A piece of news as it was read, before anything is recognised in it. */
export interface Story {
  /** Where it came from, as a person would say: `release.txt`, `deals.csv, row 12`, `feed.xml, item 3`. */
  origin: string
  /** Tells it from others when the same thing is read again: its address or id; else a hash of its text. */
  id: string
  title: string | null
  /** In order, in the form and with the markup of an article's body (content/article/inlineMarkup.ts); nothing cites. */
  blocks: StoryBlock[]
  /** The address of the page that it is, by a canonical link or the like. */
  url: string | null
  /** Who published it, by the page's or feed's own word. */
  publisher: string | null
  /** Days that the format states, the surest first. */
  dates: StatedDay[]
  /** What else the format says under a name that we know. */
  stated: StatedFields
  /** What it says under other names: it is shown, and not used. */
  others: { name: string; value: string }[]
}

export type StoryBlock = string | { heading: string } | { quote: string; by: string | null } | { list: string[] }

/** A day as it is written, with what its format says of it. */
export interface StatedDay {
  words: string
  /** Where it stands: "column Date", "pubDate", "front matter date". */
  where: string
  /** Where day and month could be swapped: what the other rows of the column say, and the row that shows it. */
  order: { is: 'dayFirst' | 'monthFirst'; shownBy: string } | null
}

/** Fields of a table, of front matter or of JSON, as they are written. Empty ones are left out. */
export interface StatedFields {
  /** One name each, in their order. */
  companies?: string[]
  kind?: string
  status?: string
  /** Sums as they are written: "$6.5B". */
  amounts?: string[]
  summary?: string
  /** Paragraphs, in the markup of articles. */
  whyItMatters?: string[]
  /** Beside the page's own address, each with what was said of it: the story's headline is the title of none. */
  sources?: { title: string | null; publisher: string | null; url: string; date: string | null }[]
  authors?: { name: string; url: string | null }[]
  slug?: string
  /** What an article of our own format says of its deal. */
  deal?: StatedDeal
}

/** Fields of our own format, as they stand in the file. */
export type StatedDeal = Pick<ArticleFile, 'roles' | 'mentions' | 'sources' | 'terms' | 'amounts' | 'sizes' | 'dates'>

/** A thing that was read: its stories, and what of it could not be read, in sentences for whoever gave it. */
export interface ReadStories {
  /** "an RSS feed", "a table (CSV)". */
  format: string
  stories: Story[]
  problems: string[]
}
