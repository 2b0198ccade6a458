/** An annotation as a request brings it. */
export interface GivenAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: string;
  title?: string;
  message: string;
}

const bytes = (text: string | undefined) => Buffer.byteLength(text ?? '');

/** Limits of annotations that only the prose of GitHub's documentation states. */
export function refuseAnnotation(annotation: GivenAnnotation): string[] {
  const { start_line: start, end_line: end, start_column, end_column } = annotation;
  const hasColumns = start_column !== undefined || end_column !== undefined;
  return [
    ...(annotation.path === '' || annotation.path.startsWith('/') ? ['path is not relative'] : []),
    ...(start < 1 ? ['start_line begins at 1'] : []),
    ...(end < start ? ['end_line is before start_line'] : []),
    ...(hasColumns && start !== end ? ['columns need one line'] : []),
    ...(start_column !== undefined && start_column < 1 ? ['start_column begins at 1'] : []),
    ...((end_column ?? Number.POSITIVE_INFINITY) < (start_column ?? 0)
      ? ['end_column is before start_column']
      : []),
    ...((annotation.title ?? '').length > 255 ? ['title is longer than 255 characters'] : []),
    ...(bytes(annotation.message) > 64 * 1024 ? ['message is larger than 64 KB'] : []),
    ...(annotation.message === '' ? ['message is empty'] : []),
  ];
}

/** Issue and review comments hold 65,536 characters, and no empty one is taken. */
export function refuseComment(body: string): string[] {
  if (body.length > 65_536) return ['body is too long (maximum is 65536 characters)'];
  return body === '' ? ["body can't be blank"] : [];
}
