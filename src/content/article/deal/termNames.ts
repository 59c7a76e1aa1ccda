/**
 * Names of terms by which deals can be compared: investments apart from purchases, control apart from conditions. Our archive
 * keeps to them; a publisher may have others.
 */
export const TERM_NAMES: readonly string[] = [
  'Exclusivity',
  'Duration',
  'Compute',
  'Equity',
  'Revenue share',
  'Access',
  'Licence',
  'Supply',
  'Control',
  'Data',
  'Conditions',
  'Investment',
  'Spending',
  'Price',
  'Place',
]
