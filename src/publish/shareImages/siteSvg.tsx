import type { ReactElement } from 'react'
import { Column, Row, Words } from './boxes.tsx'
import { fontsFor } from './fonts/imageFonts.ts'
import { IMAGE_COLORS } from './imageColors.ts'
import { disc, logo } from './imageMarks.ts'
import { renderSvg } from './renderSvg.ts'
import type { SiteImage } from './shareImage.ts'

/** What the site is, in its own words, beside three discs. */
export async function siteSvg({ site }: SiteImage): Promise<string> {
  const fonts = fontsFor(site)
  const ring = [disc(162, 915, 270, 95), disc(262, 1005, 270, 95), disc(27, 960, 355, 95)]
  return [...ring, logo(90, 142, 68), await renderSvg(<SiteLayout site={site} serif={fonts.serif} />, fonts)].join('')
}

function SiteLayout({ site, serif }: { site: string; serif: string }): ReactElement {
  const line = { height: 84, lineHeight: '84px' }
  return (
    <Column style={{ width: '100%', height: '100%', color: IMAGE_COLORS.ink, fontFamily: serif, fontSize: 72, letterSpacing: -1.4 }}>
      <Words
        lines={1}
        style={{ maxWidth: 620, position: 'absolute', left: 179, top: 134, fontSize: 44, lineHeight: '56px', letterSpacing: -0.5 }}
      >
        {site}
      </Words>
      <Column style={{ position: 'absolute', left: 90, top: 234, alignItems: 'flex-start' }}>
        <Words style={line}>Who is partnering</Words>
        <Words style={line}>with whom in AI, and</Words>
        <Row
          style={{
            ...line,
            height: 62,
            margin: '12px 0 0 -9px',
            padding: '0 9px',
            alignItems: 'center',
            backgroundColor: IMAGE_COLORS.mark,
          }}
        >
          <Words>why it matters</Words>
        </Row>
      </Column>
    </Column>
  )
}
