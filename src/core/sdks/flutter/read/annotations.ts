import type { SyntaxNode } from '../../syntax.ts'
import { textOf } from '../strings.ts'
import { childOf, childrenOf, textOfNodes, valueNodes } from './nodes.ts'

/** The annotations of a class or member, each by its name with what stands in its brackets. */
export type Annotations = ReadonlyMap<string, string>

/** The constants of a file outside its classes, by their names, as code. */
export type Constants = ReadonlyMap<string, string>

export function constantsIn(root: SyntaxNode): Constants {
  return new Map(
    childrenOf(root, 'static_final_declaration_list').flatMap((list) =>
      childrenOf(list, 'static_final_declaration').map((one): [string, string] => [
        childOf(one, 'identifier')?.text ?? '',
        textOfNodes(valueNodes(one)),
      ]),
    ),
  )
}

/** Source: realm-dart `realm_common_base.dart`. */
const known: ReadonlySet<string> = new Set([
  'RealmModel',
  'MapTo',
  'PrimaryKey',
  'Indexed',
  'Ignored',
  'Backlink',
])

export function annotationsOf(nodes: readonly SyntaxNode[], constants: Constants): Annotations {
  return new Map(
    nodes.flatMap((node): [string, string][] => {
      const written = textOfNodes(node.children.filter(({ type }) => type !== '@'))
      const code = constants.get(written) ?? written
      const name = nameIn(code)
      return name === undefined ? [] : [[name, givenTo(code)]]
    }),
  )
}

/** A constant that is declared elsewhere is taken for what its name says: `@realmModel`. */
function nameIn(code: string): string | undefined {
  const [path = ''] = /^[\w$.\s]+/.exec(code.replace(/^const\s+/, '')) ?? []
  return path
    .split('.')
    .map((part) => part.trim().replace(/^./, (letter) => letter.toUpperCase()))
    .find((part) => known.has(part))
}

function givenTo(code: string): string {
  const [open, close] = [code.indexOf('('), code.lastIndexOf(')')]
  return open === -1 ? '' : code.slice(open + 1, close).replace(/,\s*$/, '')
}

/** The text that is given, by itself or by a constant; null where it is other code. */
export function textGiven(given: string, constants: Constants): string | null {
  return textOf(constants.get(given.trim()) ?? given)
}
