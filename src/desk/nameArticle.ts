/** What an article is called: by its title; else by its file, but for one that has just been begun. */
export function nameArticle(title: string, slug: string): string {
  if (title !== '') return title
  return /^untitled(?:-\d+)?$/.test(slug) ? 'Untitled' : `${slug}.json`
}
