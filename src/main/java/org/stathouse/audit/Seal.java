package org.stathouse.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of a row. It is the SHA-256, in lower-case hexadecimal, of these bytes, which anyone can rebuild from an export:
 * the line {@code stathouse-audit-1}, then for each field its length in UTF-8 bytes as a decimal number, a colon, the bytes
 * and a line feed. A row that was written in the place of an absent person begins with {@code stathouse-audit-2} instead, and has that
 * person's user name as a further field after the actor name; so the rows written before there were such ones keep their hash. The fields, in this order: seq (decimal), at (ISO 8601 in UTC with the fewest groups of three fractional
 * digits, as {@link java.time.Instant#toString()} writes it), actor, actor name, case type, case id, action, summary,
 * before, after, hash of the row before. The first row follows a hash of 64 zeros.
 */
final class Seal {

    static final String FIRST = "0".repeat(64);

    private Seal() {}

    static String of(AuditRow row) {
        MessageDigest digest = sha256();
        digest.update((row.onBehalfOf() == null ? "stathouse-audit-1\n" : "stathouse-audit-2\n").getBytes(StandardCharsets.UTF_8));
        for (String field : fields(row)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> fields(AuditRow row) {
        List<String> fields = new ArrayList<>(List.of(Long.toString(row.seq()), row.at().toString(), row.actor(), row.actorName()));
        if (row.onBehalfOf() != null) {
            fields.add(row.onBehalfOf());
        }
        fields.addAll(List.of(
                row.subject().type(),
                row.subject().id().toString(),
                row.action(),
                row.summary(),
                row.before(),
                row.after(),
                row.previousHash()));
        return fields;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
