package org.stathouse.notification.inbox;

/**
 * How much of a mail is read at most.
 *
 * @param mailBytes of the whole mail as it is sent; a larger one is refused
 * @param depth how deep its parts may be nested
 * @param parts how many parts it may have
 * @param textCharacters of its words
 * @param fileBytes of one file, decoded
 * @param files how many files
 */
record ReadingLimits(int mailBytes, int depth, int parts, int textCharacters, int fileBytes, int files) {

    private static final int MEGABYTE = 1024 * 1024;

    /** A file may be one byte larger than is kept, so that the one who checks it can tell the sender why it is not. */
    static final ReadingLimits USUAL = new ReadingLimits(35 * MEGABYTE, 12, 200, 45_000, 10 * MEGABYTE + 1, 25);
}
