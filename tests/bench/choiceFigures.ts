import type { Figure } from './figure.ts'
import type { Choice, ChoiceMeasures } from './measureChoices.ts'
import { median, quantile } from './statistics.ts'

/** How long a choice among so many articles may take, in milliseconds, for three choices of four. */
const BUDGETS: Readonly<Record<number, number>> = { 10000: 65, 100000: 90 }

/** What stood open beside Entente and was used in turn with it. */
export interface Baseline {
  name: string
  measures: ChoiceMeasures
  /** How much longer than there a choice may take, where that is bounded. */
  most: number | undefined
}

/** The figures of choices from a control on which the pointer rested. */
export function choiceFigures(size: number, own: ChoiceMeasures, baseline: Baseline): Figure[] {
  return [
    ...sortFigures(`company among ${size}`, own.companies, baseline.measures.companies, baseline, BUDGETS[size]),
    ...sortFigures(`date range among ${size}`, own.dates, baseline.measures.dates, baseline, BUDGETS[size]),
    {
      ...timeFigure(`day typed and left in its field among ${size}`, own.typed, 'lastFrame', undefined),
      note: `from the last key, the wait for more keys included; ${baseline.name}: ${p75(baseline.measures.typed, 'lastFrame').toFixed(0)}`,
    },
  ]
}

/** The figures of choices from a control that was pressed at once, without the time in which an app may prefetch. */
export function suddenFigures(size: number, own: ChoiceMeasures, baseline: Baseline): Figure[] {
  const free = { ...baseline, most: undefined }
  const name = `company, pressed at once, among ${size}`
  return [timeFigure(name, own.companies, 'lastFrame', undefined), ...ratioFigures(name, own.companies, baseline.measures.companies, free)]
}

function sortFigures(
  name: string,
  own: readonly Choice[],
  other: readonly Choice[],
  baseline: Baseline,
  budget: number | undefined,
): Figure[] {
  const frames = own.map((choice) => choice.frames)
  return [
    timeFigure(`${name}, last changed frame`, own, 'lastFrame', budget),
    timeFigure(`${name}, next paint`, own, 'nextPaint', undefined),
    ...ratioFigures(name, own, other, baseline),
    {
      name: `${name}, frames that change`,
      value: Math.ceil(p75(own, 'frames')),
      unit: '',
      most: 1,
      note: `p75; ${Math.max(...frames)} at worst; ${baseline.name}: ${Math.ceil(p75(other, 'frames'))}`,
    },
    {
      name: `${name}, layouts`,
      value: Math.ceil(p75(own, 'layouts')),
      unit: '',
      note: `p75, those of the control among them; ${baseline.name}: ${Math.ceil(p75(other, 'layouts'))}`,
    },
  ]
}

function timeFigure(name: string, choices: readonly Choice[], field: 'lastFrame' | 'nextPaint', most: number | undefined): Figure {
  const middle = median(choices.map((choice) => choice[field]))
  return {
    name,
    value: p75(choices, field),
    unit: 'ms',
    ...(most !== undefined && { most }),
    note: `p75 of ${choices.length}, median ${middle.toFixed(0)}`,
  }
}

function ratioFigures(name: string, own: readonly Choice[], other: readonly Choice[], baseline: Baseline): Figure[] {
  const figure = (what: string, field: 'lastFrame' | 'nextPaint'): Figure => {
    const middles = [own, other].map((choices) => median(choices.map((choice) => choice[field])).toFixed(0))
    return {
      name: `${name}, ${what} against ${baseline.name}`,
      value: p75(own, field) / p75(other, field),
      unit: 'x',
      ...(baseline.most !== undefined && { most: baseline.most }),
      note: `p75 ${p75(own, field).toFixed(0)} and ${p75(other, field).toFixed(0)} ms, medians ${middles.join(' and ')}`,
    }
  }
  return [figure('last changed frame', 'lastFrame'), figure('next paint', 'nextPaint')]
}

function p75(choices: readonly Choice[], field: keyof Choice): number {
  return quantile(
    choices.map((choice) => choice[field]),
    0.75,
  )
}
