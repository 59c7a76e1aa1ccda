import { Quote } from 'lucide'
import { useId } from 'react'
import type { Article } from '../content/article.ts'
import { Menu } from '../share/Menu.tsx'
import { MenuButton } from '../share/MenuButton.tsx'
import { Icon } from '../ui/Icon.tsx'
import { CiteMenu } from './CiteMenu.tsx'

export function CiteButton({ article }: { article: Article }) {
  const id = useId()
  return (
    <>
      <MenuButton menu={id} className="button">
        <Icon shape={Quote} size={15} />
        Cite
      </MenuButton>
      <Menu id={id} label="Cite this article" className="menu-wide">
        <CiteMenu article={article} />
      </Menu>
    </>
  )
}
