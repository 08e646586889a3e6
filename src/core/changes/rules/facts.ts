import { constraint } from '../consequences.ts'
import { addition, nameOf, nothing, onServer, keptToClients, wasAndIs, type Rule } from './rule.ts'

/** U-19. */
export const setClientFact: Rule<'setClientFact'> = {
  label: (difference) =>
    `The ${difference.fact} of \`${nameOf(difference)}\` ${wasAndIs(difference)}`,
  judge: () => keptToClients,
}

/** U-02 for a new one, else U-30. */
export const setServerDefault: Rule<'setServerDefault'> = {
  label: (difference) =>
    `The default of \`${nameOf(difference)}\` on the server ${wasAndIs(difference)}`,
  judge: ({ isNew }) => (isNew ? { ...addition, deed: null } : onServer('additive')),
}

/** U-22. */
export const setDescription: Rule<'setDescription'> = {
  label: (difference) => `The description of \`${nameOf(difference)}\` differs`,
  judge: () => nothing,
}

/** U-21. */
export const setConstraint: Rule<'setConstraint'> = {
  label: (difference) =>
    `\`${difference.keyword}\` of \`${nameOf(difference)}\` ${wasAndIs(difference)}`,
  judge: ({ isLifted }) => (isLifted ? nothing : onServer('none', constraint)),
}

/** Kept as it stands, with no meaning here. */
export const setUnknownMember: Rule<'setUnknownMember'> = {
  label: (difference) =>
    `\`${difference.key}\` of \`${nameOf(difference)}\`, which nobody understands, differs`,
  judge: () => nothing,
}

/** U-22. */
export const respell: Rule<'respell'> = {
  label: (difference) => `\`${nameOf(difference)}\` is written differently`,
  judge: () => nothing,
}
