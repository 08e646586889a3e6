export { copyByCommand, pasteByCommand } from './clipboard/by-command.ts'
export { makeBackup } from './backup/make-backup.ts'
export { readBackup, type BackupEntry, type BackupRead } from './backup/read-backup.ts'
export { restoreEntry, restoreSettings, type RestoreChoice } from './backup/restore-backup.ts'
export {
  compareFolder,
  disconnectFolder,
  filesOfExport,
  findExports,
  reconnectFolder,
  rememberFolder,
  writeFolder,
} from './disk/folder/export-folder.ts'
export type { FolderChange } from './disk/folder/plan-folder.ts'
export { canUseFiles, canUseFolders, pickFolderToUse } from './disk/handles/access.ts'
export { linkFolder, linkNewProject } from './disk/open-disk.ts'
export { pickProjectFile } from './disk/open-file.ts'
export {
  disconnectFile,
  reconnectFile,
  reloadByItself,
  reloadsByItself,
  saveAs,
  saveAsIGo,
  saveToFile,
} from './disk/project-file.ts'
export { keepMine, mergeTheirs, takeTheirs } from './disk/theirs.ts'
export { carriesFiles, filesFromDrop } from './files/dropped-files.ts'
export { fileName } from './files/file-name.ts'
export { localFile, type LocalFile } from './files/local-file.ts'
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
export { isNearlyFull, keepForGood, readRoom, sizeWords, type Room } from './storage/room.ts'
export { readSetting, writeSetting } from './settings/settings.ts'
export { readTheme, setTheme, showTheme, themes, type Theme } from './settings/theme.ts'
export { keepOffline, loadNewVersion } from './updates/service-worker.ts'
export { useOnline } from './updates/use-online.ts'
export { becomeProject } from './versions/become.ts'
export type { Version } from './versions/version.ts'
export {
  deleteVersions,
  listAutomaticVersions,
  listVersions,
  readVersion,
  renameVersion,
  saveVersion,
} from './versions/version-store.ts'
export { whenIdle } from './when-idle.ts'
