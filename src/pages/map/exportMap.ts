import type { ExportTable } from '../../content/export/formatExport.ts'
import type { CompanyMap, MapEdge, MapNode } from '../../content/map/companyMap.ts'

const COMPANY_COLUMNS = [
  'company',
  'company_id',
  'announcements',
  'joint_announcements',
  'partners',
  'closest_partner',
  'closest_partner_id',
] as const
const TIE_COLUMNS = ['companies', 'company_ids', 'announcements', 'first', 'last', 'last_status'] as const

/** What counts as a joint announcement. */
const PARTNERS =
  'Joint announcements are those in which companies deal with each other: neither is a regulator, a court or an opponent, and they are not on one side of the deal.'
const EVERYONE = 'Joint announcements are all that name both companies, with or without a deal between them.'

/** A row a company of a map, in the order of `nodes`. */
export function exportCompanies(
  { asOf, everyone }: Pick<CompanyMap, 'asOf' | 'everyone'>,
  nodes: readonly MapNode[],
  name: string,
): ExportTable<(typeof COMPANY_COLUMNS)[number]> {
  return {
    name,
    asOf,
    columns: COMPANY_COLUMNS,
    rows: nodes.map(({ id, name: company, count, jointCount, partners, closest }) => ({
      company,
      company_id: id,
      announcements: count,
      joint_announcements: jointCount,
      partners,
      closest_partner: closest?.name ?? null,
      closest_partner_id: closest?.id ?? null,
    })),
    rowsKey: 'companies',
    notes: [everyone ? EVERYONE : PARTNERS],
  }
}

/** A row a tie between two companies of a map, in the order of `edges`. */
export function exportTies(
  { asOf, nodes, everyone }: Pick<CompanyMap, 'asOf' | 'nodes' | 'everyone'>,
  edges: readonly MapEdge[],
  name: string,
): ExportTable<(typeof TIE_COLUMNS)[number]> {
  const names = new Map(nodes.map((node) => [node.id, node.name]))
  return {
    name,
    asOf,
    columns: TIE_COLUMNS,
    rows: edges.map(({ a, b, count, first, last, status }) => ({
      companies: [a, b].map((id) => names.get(id) ?? id),
      company_ids: [a, b],
      announcements: count,
      first,
      last,
      last_status: status,
    })),
    rowsKey: 'ties',
    notes: [everyone ? EVERYONE : PARTNERS],
  }
}
