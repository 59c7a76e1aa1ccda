import type { CSSProperties, ReactElement } from 'react'
import type { SatoriNode } from 'satori'
import { HEADLINE_BOX, type HeadlineFit, headlineFits } from './fitHeadline.ts'
import { PICTURE_COLORS } from './imageColors.ts'
import { fontsFor, type PictureFonts } from './imageFonts.ts'
import { discs, discsWidth, logo } from './imageMarks.ts'
import { clamp, column, layOut, row, text } from './layOut.ts'
import type { CardPicture } from './shareImage.ts'

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
export async function cardSvg(picture: CardPicture): Promise<string> {
  return [
    discs(picture.hues, { radius: DISC, x: MARGIN, y: TOP + DISC, anchor: 'start' }),
    `<path stroke="${PICTURE_COLORS.rule}" stroke-width="2" d="M${MARGIN} ${FOOT}h${HEADLINE_BOX.width}"/>`,
    logo(MARGIN, FOOT + 20, 54),
    await cardWords(picture),
  ].join('')
}

/** Tries the headline from large to small, its lines balanced. Where it is too long for the smallest, it ends in an ellipsis. */
async function cardWords(picture: CardPicture): Promise<string> {
  const fonts = fontsFor(Object.values(picture).join(' '))
  const fits = headlineFits(picture.headline, picture.names === '' ? LARGEST_NAME : LARGEST_HEADLINE)
  for (const fit of fits) {
    let height = Number.POSITIVE_INFINITY
    const measure = (node: SatoriNode) => {
      if (node.key === HEADLINE) height = node.height
    }
    const words = await layOut(cardLayout(picture, fonts, { ...textSize(fit), textWrap: 'balance' }), fonts, measure)
    if (height <= HEADLINE_BOX.height) return words
  }
  const smallest = fits.at(-1)
  if (!smallest) throw new Error('there is no size for a headline')
  return layOut(cardLayout(picture, fonts, { ...textSize(smallest), ...clamp(smallest.lines) }), fonts)
}

function textSize({ size, lineHeight }: HeadlineFit): CSSProperties {
  return { fontSize: size, lineHeight: `${lineHeight}px`, letterSpacing: -0.02 * size }
}

function cardLayout(picture: CardPicture, { serif, sans, bold }: PictureFonts, headlineStyle: CSSProperties): ReactElement {
  const { hues, label, aside, names, headline, foot, site } = picture
  const small = { fontSize: 23, lineHeight: '30px' }
  const beside = { height: 2 * DISC, marginLeft: discsWidth(hues.length, DISC) + 28, justifyContent: 'center', gap: 6 }
  return column(
    { width: '100%', height: '100%', padding: `${TOP}px ${MARGIN}px`, color: PICTURE_COLORS.ink },
    column(
      beside,
      row(
        { gap: 16 },
        text({ ...small, fontFamily: bold, letterSpacing: 1.6, color: PICTURE_COLORS.accent }, label.toUpperCase()),
        text({ ...small, fontFamily: sans, color: PICTURE_COLORS.muted }, aside),
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
      text({ fontFamily: sans, fontSize: 25, color: PICTURE_COLORS.muted }, foot),
    ),
  )
}
