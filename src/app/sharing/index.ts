export { BadLink } from './opening/bad-link.tsx'
export { openLink, type OpenedLink } from './opening/open-link.ts'
export { ShareDialog } from './making/share-dialog.tsx'
