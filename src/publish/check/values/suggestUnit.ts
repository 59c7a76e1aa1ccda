import { isSizeUnit, type SizeUnit } from '../../../content/article/deal/sizeUnits.ts'

const UNITS: Readonly<Record<string, SizeUnit>> = {
  mw: 'MW',
  megawatt: 'MW',
  gw: 'GW',
  gigawatt: 'GW',
  chip: 'chips',
  gpu: 'chips',
  tpu: 'chips',
  accelerator: 'chips',
  processor: 'chips',
  '%': 'percent',
  pct: 'percent',
  'per cent': 'percent',
  year: 'years',
  yr: 'years',
  person: 'people',
  employee: 'people',
  job: 'people',
  staff: 'people',
}

/** Units that are ours times something, with how they are written in ours. */
const OTHERS: Readonly<Record<string, string>> = {
  w: 'MW or GW: 1,000,000 W are 1 MW',
  watt: 'MW or GW: 1,000,000 W are 1 MW',
  kw: 'MW or GW: 1,000 kW are 1 MW',
  kilowatt: 'MW or GW: 1,000 kW are 1 MW',
  tw: 'MW or GW: 1 TW are 1,000 GW',
  month: 'years: 6 months are 0.5',
}

/** The unit of a size that is written as people write it: "gw", "%", "GPUs"; in `words`, where it is ours times something. */
export function suggestUnit(written: string): { unit: SizeUnit } | { words: string } | null {
  const word = written.trim().toLowerCase()
  for (const name of [word, word.replace(/s$/, '')]) {
    if (isSizeUnit(name)) return { unit: name }
    const unit = Object.hasOwn(UNITS, name) ? UNITS[name] : undefined
    if (unit !== undefined) return { unit }
    const words = Object.hasOwn(OTHERS, name) ? OTHERS[name] : undefined
    if (words !== undefined) return { words }
  }
  return null
}
