package org.stathouse.shared;

/** Names as files may carry them. */
public final class FileNames {

    private FileNames() {}

    /** The text without what a file system or a mail program would take for a path or a command. */
    public static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").replaceAll("\\s+", " ").strip();
    }
}
