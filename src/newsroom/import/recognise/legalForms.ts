/** Legal forms as they stand behind a name, as a pattern. */
export const LEGAL_FORM =
  'Inc\\.?|Incorporated|Corp\\.?|Corporation|Co\\.?,? Ltd\\.?|Ltd\\.?|Limited|LLC|L\\.L\\.C\\.|LLP|L\\.P\\.|PLC|plc|p\\.l\\.c\\.|PBC|SE|AG|GmbH|KGaA|S\\.?A\\.?S?\\.?|S\\.p\\.A\\.|SpA|N\\.?V\\.?|B\\.?V\\.?|A/S|ASA|AS|AB|Oyj|Oy|K\\.?K\\.?|Pte\\.? Ltd\\.?|Pty\\.? Ltd\\.?'

const AT_END = new RegExp(`,? (?:${LEGAL_FORM}|Co\\.?)$`, 'u')

/** "Northern Fjord" of "Northern Fjord AS". */
export function withoutLegalForm(name: string): string {
  return name.replace(AT_END, '')
}
