/**
 * Why the system refused something, as a reader wants it: `EACCES: permission denied, open '/…'` without its code and without
 * the path, which stands in the place of the finding already. Of any other error its message.
 */
export function reasonOf(error: unknown): string {
  const { message, syscall } = error as NodeJS.ErrnoException
  return syscall === undefined ? message : message.replace(/^E[A-Z\d]+: /, '').replace(/, \w+(?: '.*)?$/s, '')
}
