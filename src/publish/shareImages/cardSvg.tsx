import type { CSSProperties, ReactElement } from 'react'
import type { SatoriNode } from 'satori'
import { Column, Row, Words } from './boxes.tsx'
import { HEADLINE_BOX, type HeadlineFit, headlineFits } from './fitHeadline.ts'
import { fontsFor, type ImageFonts } from './fonts/imageFonts.ts'
import { IMAGE_COLORS } from './imageColors.ts'
import { discs, discsWidth, logo } from './imageMarks.ts'
import { renderSvg } from './renderSvg.ts'
import type { CardImage } from './shareImage.ts'

const MARGIN = 80
const TOP = 60
const FOOT = 530
const DISC_RADIUS = 43
const LARGEST_HEADLINE = 96
const LARGEST_NAME = 112
/** The key by which the headline is found in the layout. */
const HEADLINE = 'headline'

/** The head of an article's page as an image: whom it is about over the headline, the site's sign and the day at the foot. */
export async function cardSvg(image: CardImage): Promise<string> {
  return [
    discs(image.hues, { radius: DISC_RADIUS, x: MARGIN, y: TOP + DISC_RADIUS, anchor: 'start' }),
    `<path stroke="${IMAGE_COLORS.rule}" stroke-width="2" d="M${MARGIN} ${FOOT}h${HEADLINE_BOX.width}"/>`,
    image.nameOnly ? '' : logo(MARGIN, FOOT + 20, 54),
    await cardWords(image),
  ].join('')
}

/** Tries the headline from large to small, its lines balanced. Where it is too long for the smallest, it ends in an ellipsis. */
async function cardWords(image: CardImage): Promise<string> {
  const fonts = fontsFor(Object.values(image).join(' '))
  const fits = headlineFits(image.headline, image.names === '' ? LARGEST_NAME : LARGEST_HEADLINE)
  for (const fit of fits) {
    let height = Number.POSITIVE_INFINITY
    const measure = (node: SatoriNode) => {
      if (node.key === HEADLINE) height = node.height
    }
    const words = await renderSvg(<CardLayout image={image} fonts={fonts} fit={fit} />, fonts, measure)
    if (height <= HEADLINE_BOX.height) return words
  }
  const smallest = fits.at(-1)
  if (!smallest) throw new Error('there is no size for a headline')
  return renderSvg(<CardLayout image={image} fonts={fonts} fit={smallest} isCut />, fonts)
}

interface CardLayoutProps {
  image: CardImage
  fonts: ImageFonts
  /** The size of the headline. */
  fit: HeadlineFit
  /** Whether the headline ends in an ellipsis after as many lines as there is room for. */
  isCut?: boolean
}

function CardLayout({ image, fonts, fit, isCut = false }: CardLayoutProps): ReactElement {
  return (
    <Column style={{ width: '100%', height: '100%', padding: `${TOP}px ${MARGIN}px`, color: IMAGE_COLORS.ink }}>
      <CardHead image={image} fonts={fonts} />
      <Row style={{ height: HEADLINE_BOX.height, marginTop: 40, alignItems: 'center' }}>
        <Words
          id={HEADLINE}
          lines={isCut ? fit.lines : undefined}
          style={{
            width: HEADLINE_BOX.width,
            fontFamily: fonts.serif,
            fontSize: fit.size,
            lineHeight: `${fit.lineHeight}px`,
            letterSpacing: -0.02 * fit.size,
            overflowWrap: 'anywhere',
            ...(isCut ? {} : { textWrap: 'balance' }),
          }}
        >
          {image.headline}
        </Words>
      </Row>
      <CardFoot image={image} fonts={fonts} />
    </Column>
  )
}

type PartProps = Pick<CardLayoutProps, 'image' | 'fonts'>

/** Beside the discs: what it is, and of whom. */
function CardHead({ image: { hues, label, aside, names }, fonts: { sans, bold } }: PartProps): ReactElement {
  const besideDiscs = discsWidth(hues.length, DISC_RADIUS) + 28
  const small: CSSProperties = { fontSize: 23, lineHeight: '30px' }
  return (
    <Column style={{ height: 2 * DISC_RADIUS, marginLeft: besideDiscs, justifyContent: 'center', gap: 6 }}>
      <Row style={{ gap: 16 }}>
        <Words style={{ ...small, fontFamily: bold, letterSpacing: 1.6, color: IMAGE_COLORS.accent }}>{label.toUpperCase()}</Words>
        <Words style={{ ...small, fontFamily: sans, color: IMAGE_COLORS.muted }}>{aside}</Words>
      </Row>
      {names !== '' && (
        <Words lines={1} style={{ maxWidth: 820, fontFamily: bold, fontSize: 29, lineHeight: '38px', overflowWrap: 'anywhere' }}>
          {names}
        </Words>
      )}
    </Column>
  )
}

/** Under the rule: the site's name beside its sign, and the day across from it. */
function CardFoot({ image: { site, nameOnly, foot }, fonts: { serif, sans } }: PartProps): ReactElement {
  const between: CSSProperties = { alignItems: 'center', justifyContent: 'space-between' }
  return (
    <Row style={{ position: 'absolute', left: MARGIN, right: MARGIN, top: FOOT + 15, height: 44, ...between }}>
      <Words
        lines={1}
        style={{ maxWidth: 480, marginLeft: nameOnly ? 0 : 70, fontFamily: serif, fontSize: 36, lineHeight: '44px', letterSpacing: -0.5 }}
      >
        {site}
      </Words>
      <Words style={{ fontFamily: sans, fontSize: 25, color: IMAGE_COLORS.muted }}>{foot}</Words>
    </Row>
  )
}
