import { expect, test } from 'vitest'
import { mapOf } from '../../../tests/fixtures/mapOf.ts'
import { formatExportCsv, formatExportJson } from '../../content/export/formatExport.ts'
import { exportCompanies, exportTies } from './exportMap.ts'

const ORIGIN = { view: 'https://example.org/map/', exported: '2026-11-25' }
const map = mapOf(['openai', 'microsoft'], [['microsoft', 'openai', 17]])

test('companies: how often they are named, and with whom', () => {
  const [openai, ...others] = map.nodes
  const nodes = openai ? [{ ...openai, partners: 1, closest: { id: 'microsoft', name: 'MICROSOFT', count: 17 } }, ...others] : []
  expect(formatExportCsv(exportCompanies(map, nodes, 'Map companies'), ORIGIN).split('\r\n')).toEqual([
    '\ufeffcompany,company_id,announcements,joint_announcements,partners,closest_partner,closest_partner_id,view,as_of',
    'OPENAI,openai,17,17,1,MICROSOFT,microsoft,https://example.org/map/,2025-06-01',
    'MICROSOFT,microsoft,17,17,0,,,https://example.org/map/,2025-06-01',
    '',
  ])
})

test('ties: both companies, how often, from when to when and how firm at last', () => {
  const ties = exportTies(map, map.edges, 'Map ties 2025-01-01 to 2025-12-31')
  expect(formatExportCsv(ties, ORIGIN).split('\r\n')).toEqual([
    '\ufeffcompanies,company_ids,announcements,first,last,last_status,view,as_of',
    'MICROSOFT; OPENAI,microsoft; openai,17,2025-01-01,2025-06-01,announced,https://example.org/map/,2025-06-01',
    '',
  ])
  expect(JSON.parse(formatExportJson(ties, ORIGIN))).toMatchObject({
    name: 'Map ties 2025-01-01 to 2025-12-31',
    notes: [expect.stringMatching(/neither is a regulator, a court or an opponent, and they are not on one side of the deal\.$/)],
    ties: [{ companies: ['MICROSOFT', 'OPENAI'], announcements: 17, last_status: 'announced' }],
  })
  const everyone = exportTies({ ...map, everyone: true }, map.edges, 'Map ties')
  expect(everyone.notes).toEqual(['Joint announcements are all that name both companies, with or without a deal between them.'])
})
