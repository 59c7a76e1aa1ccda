/** The names of all parameters by which an address asks for another view of its page than the whole. */
export const VIEW_PARAMETERS = [
  'company',
  'match',
  'kind',
  'from',
  'to',
  'sort',
  'q',
  'order',
  'show',
  'at',
  'status',
  'currency',
  'flows',
  'loops',
  'within',
]
