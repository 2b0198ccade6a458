/** Where documents are looked for when nobody names a path. */
export const DEFAULT_ROOTS = ['workspace/docs', 'docs'];

/** The extensions of documents, without the dot. */
export const DEFAULT_EXTENSIONS = ['md', 'txt', 'adoc'];

/** In so many lines a header is looked for when no policy says how many. */
export const DEFAULT_HEADER_LINES = 12;
