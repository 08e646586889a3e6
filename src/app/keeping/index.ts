export { KeepingDialogs } from './keeping-dialogs.tsx'
