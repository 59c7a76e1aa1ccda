import { IMAGE_COLORS } from './imageColors.ts'
import { fontsFor } from './imageFonts.ts'
import { disc, logo } from './imageMarks.ts'
import { clamp, column, layOut, row, text } from './layOut.ts'
import type { SiteImage } from './shareImage.ts'

/** What the site is, in its own words, beside three discs. */
export async function siteSvg({ site }: SiteImage): Promise<string> {
  const fonts = fontsFor(site)
  const line = { height: 84, lineHeight: '84px' }
  const words = column(
    { width: '100%', height: '100%', color: IMAGE_COLORS.ink, fontFamily: fonts.serif, fontSize: 72, letterSpacing: -1.4 },
    text(
      { ...clamp(1), maxWidth: 620, position: 'absolute', left: 179, top: 134, fontSize: 44, lineHeight: '56px', letterSpacing: -0.5 },
      site,
    ),
    column(
      { position: 'absolute', left: 90, top: 234, alignItems: 'flex-start' },
      text(line, 'Who is partnering'),
      text(line, 'with whom in AI, and'),
      row(
        { ...line, height: 62, margin: '12px 0 0 -9px', padding: '0 9px', alignItems: 'center', backgroundColor: IMAGE_COLORS.mark },
        text({}, 'why it matters'),
      ),
    ),
  )
  const ring = [disc(162, 915, 270, 95), disc(262, 1005, 270, 95), disc(27, 960, 355, 95)]
  return [...ring, logo(90, 142, 68), await layOut(words, fonts)].join('')
}
