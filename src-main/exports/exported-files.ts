/** The files that exports have written, under ids that a page may know. */
export type ExportedFiles = {
  /** Gives the file at a path an id. */
  readonly add: (path: string) => string;
  readonly path: (id: string) => string | undefined;
};

/** The files of one run of the program. */
export function createExportedFiles(newId: () => string): ExportedFiles {
  const paths = new Map<string, string>();
  return {
    add: (path) => {
      const id = newId();
      paths.set(id, path);
      return id;
    },
    path: (id) => paths.get(id),
  };
}
