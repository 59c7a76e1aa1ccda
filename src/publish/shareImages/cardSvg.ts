import type { CSSProperties, ReactElement } from 'react'
import type { SatoriNode } from 'satori'
import { HEADLINE_BOX, type HeadlineFit, headlineFits } from './fitHeadline.ts'
import { IMAGE_COLORS } from './imageColors.ts'
import { fontsFor, type ImageFonts } from './imageFonts.ts'
import { discs, discsWidth, logo } from './imageMarks.ts'
import { clamp, column, layOut, row, text } from './layOut.ts'
import type { CardImage } from './shareImage.ts'

const MARGIN = 80
const TOP = 60
const FOOT = 530
/** A disc's radius. */
const DISC = 43
const LARGEST_HEADLINE = 96
const LARGEST_NAME = 112
/** The key by which the headline is found in the layout. */
const HEADLINE = 'headline'

/** The head of an article's page as a picture: whom it is about over the headline, the site's sign and the day at the foot. */
export async function cardSvg(image: CardImage): Promise<string> {
  return [
    discs(image.hues, { radius: DISC, x: MARGIN, y: TOP + DISC, anchor: 'start' }),
    `<path stroke="${IMAGE_COLORS.rule}" stroke-width="2" d="M${MARGIN} ${FOOT}h${HEADLINE_BOX.width}"/>`,
    logo(MARGIN, FOOT + 20, 54),
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
    const words = await layOut(cardLayout(image, fonts, { ...textSize(fit), textWrap: 'balance' }), fonts, measure)
    if (height <= HEADLINE_BOX.height) return words
  }
  const smallest = fits.at(-1)
  if (!smallest) throw new Error('there is no size for a headline')
  return layOut(cardLayout(image, fonts, { ...textSize(smallest), ...clamp(smallest.lines) }), fonts)
}

function textSize({ size, lineHeight }: HeadlineFit): CSSProperties {
  return { fontSize: size, lineHeight: `${lineHeight}px`, letterSpacing: -0.02 * size }
}

function cardLayout(image: CardImage, { serif, sans, bold }: ImageFonts, headlineStyle: CSSProperties): ReactElement {
  const { hues, label, aside, names, headline, foot, site } = image
  const small = { fontSize: 23, lineHeight: '30px' }
  const beside = { height: 2 * DISC, marginLeft: discsWidth(hues.length, DISC) + 28, justifyContent: 'center', gap: 6 }
  return column(
    { width: '100%', height: '100%', padding: `${TOP}px ${MARGIN}px`, color: IMAGE_COLORS.ink },
    column(
      beside,
      row(
        { gap: 16 },
        text({ ...small, fontFamily: bold, letterSpacing: 1.6, color: IMAGE_COLORS.accent }, label.toUpperCase()),
        text({ ...small, fontFamily: sans, color: IMAGE_COLORS.muted }, aside),
      ),
      names === ''
        ? null
        : text({ ...clamp(1), maxWidth: 820, fontFamily: bold, fontSize: 29, lineHeight: '38px', overflowWrap: 'anywhere' }, names),
    ),
    row(
      { height: HEADLINE_BOX.height, marginTop: 40, alignItems: 'center' },
      text({ width: HEADLINE_BOX.width, fontFamily: serif, overflowWrap: 'anywhere', ...headlineStyle }, headline, HEADLINE),
    ),
    row(
      {
        position: 'absolute',
        left: MARGIN,
        right: MARGIN,
        top: FOOT + 15,
        height: 44,
        alignItems: 'center',
        justifyContent: 'space-between',
      },
      text({ ...clamp(1), maxWidth: 480, marginLeft: 70, fontFamily: serif, fontSize: 36, lineHeight: '44px', letterSpacing: -0.5 }, site),
      text({ fontFamily: sans, fontSize: 25, color: IMAGE_COLORS.muted }, foot),
    ),
  )
}
