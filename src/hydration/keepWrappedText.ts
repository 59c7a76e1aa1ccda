/** The element that translators use. */
const WRAPPER = 'font'

/**
 * Lets React live with translators. Those of browsers put elements round the texts of a page, or others in their place,
 * while React goes on with the nodes that it made: to take one away or to put something before it then throws, and the page
 * with it; to change one changes nothing that can be seen. So it is noted what stands in the place of a text: that is
 * removed in its stead, and gives way to the text when it changes, which the translator will find again.
 *
 * https://github.com/facebook/react/issues/11538: no rule for how pages are written covers it, since any text beside
 * another node is concerned. `onWrap` hears of each time that a translator was there, before as well. Returns what undoes it.
 */
export function keepWrappedText(onWrap: () => void = () => {}): () => void {
  if (document.querySelector(WRAPPER)) onWrap()
  const standIns = new WeakMap<Node, ChildNode>()
  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      const standIn = standIns.get(target)
      if (standIn?.isConnected && target instanceof Text) standIn.replaceWith(target)
      standIns.delete(target)
    }
  })
  const wraps = new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      if ([...addedNodes].some(isWrapper)) onWrap()
      for (const text of removedNodes) {
        const standIn = [...addedNodes, previousSibling, nextSibling].find(isWrapper)
        if (!(text instanceof Text) || text.isConnected || !standIn) continue
        standIns.set(text, standIn)
        changes.observe(text, { characterData: true })
      }
    }
  })
  wraps.observe(document.body, { childList: true, subtree: true })

  /** The child of `parent` that holds a node, or stands in its place. */
  const childFor = (parent: Node, node: Node): ChildNode | null => {
    for (let current: Node | null = standIns.get(node) ?? node; current; current = current.parentNode) {
      if (current.parentNode === parent && isChildNode(current)) return current
    }
    return null
  }
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T
    childFor(this, child)?.remove()
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const anchor = before === null || before.parentNode === this ? before : childFor(this, before)
    return insertBefore.call(this, node, anchor) as T
  }
  return () => {
    wraps.disconnect()
    changes.disconnect()
    Object.assign(Node.prototype, { removeChild, insertBefore })
  }
}

function isWrapper(node: Node | null): node is HTMLElement {
  return node instanceof HTMLElement && node.localName === WRAPPER
}

function isChildNode(node: Node): node is ChildNode {
  return node instanceof Element || node instanceof CharacterData
}
