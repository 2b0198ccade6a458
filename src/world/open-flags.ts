import { constants } from 'node:fs';

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

/** For opening a file to read it; a pipe is not waited for. Windows knows no such flag. */
export const READ = O_RDONLY | (O_NONBLOCK ?? 0);

/** As READ, and a link is not followed: between the listing and now a file may have become one. */
export const READ_NO_LINK = READ | (O_NOFOLLOW ?? 0);
