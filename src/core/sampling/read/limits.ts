/** How deeply documents may nest. MongoDB itself stops at 100 levels. */
export const maximumDepth = 128

/** The largest document, in bytes of its written form. MongoDB itself stops at 16 MiB of BSON. */
export const maximumBytes = 1 << 26

/** So many broken documents of a file are reported one by one, the others counted. */
export const maximumReports = 20
