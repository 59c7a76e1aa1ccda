/**
 * A language as Open Graph wants it, with its territory: `de_AT` as it stands, `de` as that of most who read it. English
 * without a territory is that of the site's own words.
 */
export function ogLocale(language: string): string {
  if (language === 'en') return 'en_GB'
  const { language: code, region } = new Intl.Locale(language).maximize()
  return region === undefined ? code : `${code}_${region}`
}
