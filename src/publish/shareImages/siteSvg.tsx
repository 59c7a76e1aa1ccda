import type { ReactElement } from 'react'
import { Column, Row, Words } from './boxes.tsx'
import { fontsFor } from './fonts/imageFonts.ts'
import { IMAGE_COLORS } from './imageColors.ts'
import { disc, logo } from './imageMarks.ts'
import { markedEnd } from './markedEnd.ts'
import { renderSvg } from './renderSvg.ts'
import type { SiteImage } from './shareImage.ts'

/** The question that the site answers, beside three discs. */
export async function siteSvg({ site, nameOnly, headline }: SiteImage): Promise<string> {
  const fonts = fontsFor(site + headline)
  const ring = [disc(162, 915, 270, 95), disc(262, 1005, 270, 95), disc(27, 960, 355, 95)]
  const left = nameOnly ? 90 : 179
  const words = await renderSvg(<SiteLayout site={site} left={left} headline={headline} serif={fonts.serif} />, fonts)
  return [...ring, nameOnly ? '' : logo(90, 142, 68), words].join('')
}

function SiteLayout({ site, left, headline, serif }: { site: string; left: number; headline: string; serif: string }): ReactElement {
  const { opening, marked } = markedEnd(headline)
  // Two or three lines of words as large as there is room for, beside the discs.
  const size = headline.length <= 60 ? 72 : headline.length <= 90 ? 58 : 46
  const line = Math.round(size * 1.16)
  return (
    <Column style={{ width: '100%', height: '100%', color: IMAGE_COLORS.ink, fontFamily: serif, fontSize: size, letterSpacing: -1.4 }}>
      <Words
        lines={1}
        style={{ maxWidth: 620, position: 'absolute', left, top: 134, fontSize: 44, lineHeight: '56px', letterSpacing: -0.5 }}
      >
        {site}
      </Words>
      <Column style={{ position: 'absolute', left: 90, top: 234, alignItems: 'flex-start' }}>
        <Words lines={4} style={{ width: 690, lineHeight: `${line}px` }}>
          {opening}
        </Words>
        {marked !== '' && (
          <Row
            style={{
              height: line - 22,
              margin: '12px 0 0 -9px',
              padding: '0 9px',
              alignItems: 'center',
              backgroundColor: IMAGE_COLORS.mark,
            }}
          >
            <Words lines={1} style={{ maxWidth: 690 }}>
              {marked}
            </Words>
          </Row>
        )}
      </Column>
    </Column>
  )
}
