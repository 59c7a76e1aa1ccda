import { Download } from 'lucide'
import { useId } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/menu/Menu.tsx'
import { MenuButton } from '../../ui/menu/MenuButton.tsx'
import { TakeAwayMenu } from './ExportMenu.tsx'
import type { SharedList } from './sharedList.ts'

/** The list of a view as a file, made in the browser. */
export function TakeAway({ view }: { view: SharedList }) {
  const id = useId()
  return (
    <>
      <MenuButton menu={id} className="chip">
        <Icon shape={Download} size={15} />
        Take away
      </MenuButton>
      <Menu id={id} label="Take away" className="menu-wide">
        <TakeAwayMenu view={view} />
      </Menu>
    </>
  )
}
