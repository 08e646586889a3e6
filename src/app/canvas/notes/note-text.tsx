import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { ListItem, Nodes } from 'mdast'
import { Fragment, type ReactNode } from 'react'

/** A text in Markdown as elements. HTML in it is shown as it is written, and images by their words alone. */
export function NoteText({ text }: { readonly text: string }) {
  const tree = fromMarkdown(text, {
    extensions: [gfmTaskListItem()],
    mdastExtensions: [gfmTaskListItemFromMarkdown()],
  })
  return <Element node={tree} />
}

function Element({ node }: { readonly node: Nodes }): ReactNode {
  const children =
    'children' in node
      ? node.children.map((child, index) => <Element key={index} node={child} />)
      : null
  switch (node.type) {
    case 'root':
      return <>{children}</>
    case 'heading':
      return headingOf(node.depth, children)
    case 'paragraph':
      return <p>{children}</p>
    case 'strong':
      return <strong>{children}</strong>
    case 'emphasis':
      return <em>{children}</em>
    case 'inlineCode':
      return <code>{node.value}</code>
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      )
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{children}</ol> : <ul>{children}</ul>
    case 'listItem':
      return itemOf(node, children)
    case 'link':
      return linkTo(node.url, children)
    case 'blockquote':
      return <blockquote>{children}</blockquote>
    case 'break':
      return <br />
    case 'thematicBreak':
      return <hr />
    case 'image':
      return node.alt ?? ''
    default:
      return 'value' in node ? node.value : <Fragment>{children}</Fragment>
  }
}

/** Headings of a note are small, and below those of the page. */
function headingOf(depth: number, children: ReactNode): ReactNode {
  if (depth === 1) return <h3>{children}</h3>
  return depth === 2 ? <h4>{children}</h4> : <h5>{children}</h5>
}

function itemOf({ checked }: ListItem, children: ReactNode): ReactNode {
  if (typeof checked !== 'boolean') return <li>{children}</li>
  return (
    <li data-task="">
      <input type="checkbox" checked={checked} disabled aria-label={checked ? 'Done' : 'To do'} />
      <div>{children}</div>
    </li>
  )
}

/** Only addresses of the web and of mail lead anywhere. */
function linkTo(url: string, children: ReactNode): ReactNode {
  if (!/^(https?:|mailto:)/i.test(url)) return <>{children}</>
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className="nodrag nopan">
      {children}
    </a>
  )
}
