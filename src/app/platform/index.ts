export { carriesFiles, filesFromDrop } from './files/dropped-files.ts'
export { fileName } from './files/file-name.ts'
export type { LocalFile } from './files/local-file.ts'
export { pickFiles } from './files/pick-files.ts'
export { copyText, downloadFile } from './files/send.ts'
export {
  closeProject,
  discardProject,
  editHere,
  flushProject,
  openProject,
  showShared,
} from './projects/open-project.ts'
export { askForPersistence } from './projects/persistence.ts'
export {
  createProject,
  deleteProject,
  duplicateProject,
  listProjects,
  renameProject,
  type ProjectSummary,
} from './projects/project-store.ts'
export { readSetting, writeSetting } from './settings/settings.ts'
export { readTheme, setTheme, showTheme, themes, type Theme } from './settings/theme.ts'
export { keepOffline, loadNewVersion } from './updates/service-worker.ts'
export { useOnline } from './updates/use-online.ts'
export { whenIdle } from './when-idle.ts'
