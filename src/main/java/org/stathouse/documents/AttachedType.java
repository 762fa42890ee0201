package org.stathouse.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The kinds of file that offices exchange, each with what its content must show: the name's end alone is only a claim, and the type
 * that a browser sends is one too.
 */
enum AttachedType {
    PDF("application/pdf", content -> startsWith(content, "%PDF-"), "pdf"),
    PNG("image/png", content -> startsWith(content, "\u0089PNG\r\n\u001a\n"), "png"),
    JPEG("image/jpeg", content -> startsWith(content, "\u00ff\u00d8\u00ff"), "jpg", "jpeg"),
    CSV("text/csv", AttachedType::isText, "csv"),
    TEXT("text/plain", AttachedType::isText, "txt"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", content -> isOffice(content, "word/"), "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content -> isOffice(content, "xl/"), "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", content -> isOffice(content, "ppt/"), "pptx");

    private final String mediaType;
    private final Predicate<byte[]> shows;
    private final String[] endings;

    AttachedType(String mediaType, Predicate<byte[]> shows, String... endings) {
        this.mediaType = mediaType;
        this.shows = shows;
        this.endings = endings;
    }

    /** The kind that a file's name claims. */
    static Optional<AttachedType> claimedBy(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> Arrays.asList(type.endings).contains(ending)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether the content is of this kind. */
    boolean isShownBy(byte[] content) {
        return shows.test(content);
    }

    private static boolean startsWith(byte[] content, String signature) {
        byte[] expected = signature.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= expected.length && Arrays.equals(content, 0, expected.length, expected, 0, expected.length);
    }

    private static boolean isText(byte[] content) {
        for (byte one : content) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }

    /** The names in a ZIP's directory are not compressed, so nothing has to be unpacked to see what it is. */
    private static boolean isOffice(byte[] content, String folder) {
        String names = new String(content, StandardCharsets.ISO_8859_1);
        return startsWith(content, "PK\u0003\u0004") && names.contains("[Content_Types].xml") && names.contains(folder);
    }
}
