package org.stathouse.stat.memo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.documents.DocumentProperties;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.PdfKit;
import org.stathouse.documents.StoredDocument;
import org.stathouse.shared.CaseRef;

/** Makes a memo a PDF, from {@code memos/memo.html}, and keeps it for good. */
@Component
class MemoPress {

    private final PdfKit pdfs;
    private final DocumentStore documents;
    private final ReleasedMemoRepository releases;
    private final Clock clock;

    MemoPress(PdfKit pdfs, DocumentStore documents, ReleasedMemoRepository releases, Clock clock) {
        this.pdfs = pdfs;
        this.documents = documents;
        this.releases = releases;
        this.clock = clock;
    }

    byte[] pdf(Memo memo) {
        DocumentProperties properties = new DocumentProperties(memo.title(), memo.title() + " of " + memo.day() + ".", "en-US");
        return pdfs.render("memos/memo", properties, Map.of("memo", memo));
    }

    /** Freezes a memo, unless the last release about the same says the very same: then that one stands. */
    ReleasedMemo release(Memo memo, CaseRef about, @Nullable UUID stat, @Nullable UUID session, List<ReleasedMemo> before) {
        String fingerprint = digest(memo.toString());
        return before.stream()
                .filter(one -> one.view().kind() == memo.kind() && one.view().day().equals(memo.day()))
                .findFirst()
                .filter(last -> last.says(fingerprint))
                .orElseGet(() -> {
                    StoredDocument document = documents.store(about, kindOf(memo), memo.fileName(), "application/pdf", pdf(memo));
                    return releases.save(new ReleasedMemo(memo, stat, session, document, fingerprint, clock.instant()));
                });
    }

    byte[] content(ReleasedMemo memo) {
        return documents.content(memo.document());
    }

    private static String kindOf(Memo memo) {
        return switch (memo.kind()) {
            case PRE_MEMO -> "stat-pre-memo";
            case FOLLOW_UP -> "stat-follow-up-memo";
            case WEEKLY_STATUS -> "stat-weekly-status";
        };
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
