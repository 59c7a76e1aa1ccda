import { withBase } from '../ui/links/withBase.ts'

/** The publisher's mark beside the name of the site, as large as ours. */
export function OwnIcon() {
  return <img src={withBase('/icon.svg')} alt="" width={28} height={28} className="flex-none" />
}
