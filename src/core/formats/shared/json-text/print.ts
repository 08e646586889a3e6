import { parseTree } from 'jsonc-parser'
import { invariant } from '#core/diagnostics'
import type { JsonText } from '#core/model'
import { byteOrder, type Draft, type DraftMember } from './draft.ts'
import type { Layout } from './style.ts'

/** Where a value is printed: its depth, and whether it must stay on one line. */
export type Place = { readonly layout: Layout; readonly depth: number; readonly inline: boolean }

/** The canonical text of a draft that has no source. */
export function printDraft(draft: Draft, place: Place): string {
  switch (draft.kind) {
    case 'json':
      return printJson(draft.text, place)
    case 'object':
      return bracket(
        '{',
        '}',
        draft.members.flatMap((member) => printMember(member, place)),
        place,
      )
    case 'array':
      return bracket(
        '[',
        ']',
        draft.items.map((item) => printDraft(item, inside(place))),
        place,
      )
    case 'names': {
      const names = draft.names.map(({ name }) => name).sort(byteOrder)
      return bracket(
        '[',
        ']',
        names.map((name) => JSON.stringify(name)),
        place,
      )
    }
    case 'keep':
      return invariant(false, 'There is no source to keep') as never
  }
}

function printMember(member: DraftMember, place: Place): string[] {
  if (member.draft.kind === 'keep') return []
  return [`${JSON.stringify(member.key)}: ${printDraft(member.draft, inside(place))}`]
}

/** One JSON text laid out for its new place; every scalar keeps its spelling. */
function printJson(text: JsonText, place: Place): string {
  const tree = parseTree(text)
  invariant(tree, 'A JSON text must be well-formed')
  return printTree(tree, text, place)
}

function printTree(
  node: NonNullable<ReturnType<typeof parseTree>>,
  text: string,
  place: Place,
): string {
  const children = node.children ?? []
  if (node.type === 'array')
    return bracket(
      '[',
      ']',
      children.map((child) => printTree(child, text, inside(place))),
      place,
    )
  if (node.type === 'object') {
    const members = children.map(({ children: pair = [] }) => {
      const [key, value] = pair
      invariant(key && value, 'A member has a key and a value')
      const spelled = text.slice(key.offset, key.offset + key.length)
      return `${spelled}: ${printTree(value, text, inside(place))}`
    })
    return bracket('{', '}', members, place)
  }
  return text.slice(node.offset, node.offset + node.length)
}

function inside(place: Place): Place {
  return { ...place, depth: place.depth + 1 }
}

function bracket(open: string, close: string, parts: readonly string[], place: Place): string {
  if (parts.length === 0) return open + close
  const { layout, depth, inline } = place
  if (inline) {
    const pad = open === '{' ? ' ' : ''
    return open + pad + parts.join(', ') + pad + close
  }
  const outer = layout.eol + layout.unit.repeat(depth)
  return open + parts.map((part) => outer + layout.unit + part).join(',') + outer + close
}
