package org.stathouse.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.ShortText;

/** A row as it was or will be; two are the same if they find the same. */
record SearchDocument(
        UUID id,
        String kind,
        CaseRef subject,
        boolean remark,
        String number,
        String title,
        String text,
        String markers,
        String author,
        String anchor) {

    private static final int NUMBER_LENGTH = 60;
    private static final int TITLE_LENGTH = 500;

    /** More words than this hardly help anybody to find a case, and PostgreSQL's list of words holds no more than 1 MB. */
    private static final int TEXT_LENGTH = 50_000;

    SearchDocument {
        number = cut(number, NUMBER_LENGTH);
        title = cut(title, TITLE_LENGTH);
        text = cut(text, TEXT_LENGTH);
    }

    static SearchDocument read(ResultSet row, int number) throws SQLException {
        return new SearchDocument(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new CaseRef(row.getString("case_type"), row.getObject("case_id", UUID.class)),
                row.getBoolean("remark"),
                row.getString("number"),
                row.getString("title"),
                row.getString("text"),
                row.getString("markers"),
                Optional.ofNullable(row.getString("author")).orElse(""),
                Optional.ofNullable(row.getString("anchor")).orElse(""));
    }

    /** PostgreSQL stores no zero character. */
    private static String cut(String text, int length) {
        return ShortText.of(text.replace('\u0000', ' '), length);
    }

    /** The case itself. */
    static SearchDocument of(SearchSource source, CaseRef subject, SearchEntry entry) {
        String markers = Markers.of(source.kind(), subject.type(), entry.readers());
        return new SearchDocument(subject.id(), source.kind(), subject, false, entry.number(), entry.title(), entry.text(), markers, "", "");
    }

    /** Something said on the case. */
    static SearchDocument of(SearchRemarks.Remark remark, String kind, CaseRef subject, SearchEntry entry) {
        String markers = Markers.of(kind, subject.type(), entry.readers());
        return new SearchDocument(
                remark.id(), kind, subject, true, entry.number(), entry.title(), remark.text(), markers, remark.author(), remark.anchor());
    }

    /** A remark that is as it was, under a case whose title or readers may have changed. */
    SearchDocument under(SearchEntry entry) {
        String markers = Markers.of(kind, subject.type(), entry.readers());
        return new SearchDocument(id, kind, subject, true, entry.number(), entry.title(), text, markers, author, anchor);
    }

    /** All columns, the id last. */
    Object[] values(Instant changedAt) {
        return new Object[] {
            kind,
            subject.type(),
            subject.id(),
            remark,
            number,
            title,
            text,
            QueryWords.accented(title + "\n" + text),
            markers,
            author.isEmpty() ? null : author,
            anchor.isEmpty() ? null : anchor,
            changedAt.atOffset(ZoneOffset.UTC),
            id
        };
    }
}
