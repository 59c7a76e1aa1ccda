import { Fragment } from 'react'
import { isSizeUnit } from '../../../content/article/deal/sizeUnits.ts'
import { hueIn, type Labels, nameOf } from '../../../content/article/labels.ts'
import type { Flows } from '../../../content/money/ledger.ts'
import { formatList } from '../../../content/text/formatNumber.ts'
import { isolate } from '../../../content/text/isolate.ts'
import { shortName } from '../../../content/text/shortName.ts'
import { discColor } from '../../../ui/PairMark.tsx'
import { formatSum, statusWord } from '../sumWords.ts'
import { ACROSS, type FlowEnd, layOutFlows, NAME_LINE, SUM_LINE } from './flowLayout.ts'
import { lineOf } from './flowLines.ts'

const BAR = 6
/** Letters of a label; those of both sides share the width. */
const LONGEST_NAME = 28

interface FlowPictureProps {
  flows: Flows
  labels: Labels
}

/**
 * Who pays whom, as ribbons from payers on the left to payees on the right, as thick as the money. The ribbons stretch to
 * the width that there is; labels, bars and heights do not. The table beside it says the same.
 */
export function FlowPicture({ flows: { largest, unit }, labels }: FlowPictureProps) {
  const { height, payers, payees, ribbons } = layOutFlows(largest)
  const colorOf = (id: string) => discColor(hueIn(labels, id))
  const words = `Flows ${isSizeUnit(unit) ? 'of power' : `in ${unit}`}, the largest ones: ${formatList(
    largest
      .slice(0, 3)
      .map(
        ({ from, to, sum }) =>
          `${isolate(nameOf(labels, from))} to ${isolate(nameOf(labels, to))}, ${formatSum(sum)} ${statusWord(sum.status)}`,
      ),
  )}. The table below has them all.`
  return (
    <svg className="flows w-full" height={height + 2} role="img" aria-label={words}>
      <svg width="100%" height={height} viewBox={`0 0 ${ACROSS} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {ribbons.map(({ flow: { from, to, sum }, area, sides }) => (
          <g key={`${from} ${to} ${sum.status}`} className="flow" data-line={lineOf(sum.status)} color={colorOf(from)}>
            <title>{`${isolate(nameOf(labels, from))} to ${isolate(nameOf(labels, to))}: ${formatSum(sum)} ${statusWord(sum.status)}`}</title>
            <path className="flow-area" d={area} />
            <path className="flow-sides" d={sides} />
          </g>
        ))}
      </svg>
      {payers.map((end) => (
        <Fragment key={end.id}>
          <rect className="flow-bar" color={colorOf(end.id)} x="0" y={end.top} width={BAR} height={end.height} />
          <EndLabel end={end} name={nameOf(labels, end.id)} side="start" />
        </Fragment>
      ))}
      {payees.map((end) => (
        <svg key={end.id} x="100%" overflow="visible" aria-hidden="true">
          <rect className="flow-bar" color={colorOf(end.id)} x={-BAR} y={end.top} width={BAR} height={end.height} />
          <EndLabel end={end} name={nameOf(labels, end.id)} side="end" />
        </svg>
      ))}
    </svg>
  )
}

function EndLabel({ end: { top, height, lines }, name, side }: { end: FlowEnd; name: string; side: 'start' | 'end' }) {
  const x = side === 'start' ? BAR + 7 : -BAR - 7
  const first = top + height / 2 - (NAME_LINE + SUM_LINE * lines.length) / 2 + 14
  return (
    <text className="flow-label" textAnchor={side} x={x} y={first}>
      {shortName(name, LONGEST_NAME)}
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity beyond their place
        <tspan key={place} className="flow-sum" x={x} y={first + 1 + SUM_LINE * (place + 1)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
