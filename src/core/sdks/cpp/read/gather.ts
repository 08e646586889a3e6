import type { SyntaxNode } from '../../syntax.ts'

/** What a file declares, in its order. */
export type Gathered = {
  /** Structs and classes with a body, nested ones too. */
  readonly structs: readonly SyntaxNode[]
  /** Structs that are declared and no more, by their names. */
  readonly declared: readonly string[]
  /** The calls of the macros that describe a class. */
  readonly macros: readonly SyntaxNode[]
  /** Enumerations and other names for types. */
  readonly aliases: readonly SyntaxNode[]
  readonly usings: readonly SyntaxNode[]
  readonly includes: readonly SyntaxNode[]
}

const holders =
  /^(translation_unit|namespace_definition|declaration_list|linkage_specification|preproc_\w+|field_declaration_list|declaration|field_declaration|template_declaration|expression_statement|ERROR)$/

const macro = /^REALM_(EMBEDDED_|ASYMMETRIC_)?SCHEMA$/

/** Walks what may hold declarations, at any depth; the bodies of functions are passed over. */
export function gather(root: SyntaxNode): Gathered {
  const structs: SyntaxNode[] = []
  const declared: string[] = []
  const macros: SyntaxNode[] = []
  const aliases: SyntaxNode[] = []
  const usings: SyntaxNode[] = []
  const includes: SyntaxNode[] = []
  const open = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const { type } = node
    if (/^(enum_specifier|alias_declaration|type_definition)$/.test(type)) aliases.push(node)
    else if (type === 'preproc_include') includes.push(node)
    else if (type === 'using_declaration') usings.push(node)
    else if (type === 'call_expression') {
      if (macro.test(node.childForFieldName('function')?.text ?? '')) macros.push(node)
    } else if (type === 'struct_specifier' || type === 'class_specifier') {
      const body = node.childForFieldName('body')
      if (body) {
        structs.push(node)
        open.push(body)
      } else declared.push(node.childForFieldName('name')?.text ?? '')
    } else if (holders.test(type))
      for (const child of node.namedChildren.toReversed()) open.push(child)
  }
  return { structs, declared, macros, aliases, usings, includes }
}
