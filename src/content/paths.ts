/** Addresses of pages, relative to the site's base. Each ends in a slash, since each page is a folder with an index.html. */

export const TIMELINE_PATH = '/'
export const COMPANIES_PATH = '/companies/'
export const SEARCH_PATH = '/search/'
export const ABOUT_PATH = '/about/'

export function monthPath(month: string): string {
  return `/timeline/${month}/`
}

export function articlePath(slug: string): string {
  return `/articles/${slug}/`
}

export function companyPath(id: string): string {
  return `/companies/${id}/`
}

/** The page of two companies, whose ids are in alphabetical order whichever comes first here. */
export function partnershipPath(one: string, other: string): string {
  return one < other ? `/partnerships/${one}/${other}/` : `/partnerships/${other}/${one}/`
}
