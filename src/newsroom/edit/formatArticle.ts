/** Lists of names, which are read on one line. */
const ON_ONE_LINE = /^( {2}"(?:companies|follows|slugs)": )\[\n([\s\S]*?)\n {2}\]/gm

/** A new article as publishers write it: two blanks for each level, names in one line, a line break at the end. */
export function formatArticle(article: object): string {
  const text = JSON.stringify(article, null, 2)
  return `${text.replace(ON_ONE_LINE, (_all, name: string, items: string) => `${name}[${items.trim().replace(/,\n\s+/g, ', ')}]`)}\n`
}
