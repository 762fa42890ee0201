package org.stathouse.stat.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.stat.memo.MemoKind;
import org.stathouse.stat.memo.MemoRelease;
import org.stathouse.stat.memo.SessionMemos;

/** The papers of a session, for its page: what went out, and how each would read now for those who prepare it. */
@SpringComponent
class SessionPapersPanel {

    private final SessionMemos memos;
    private final DateTexts dates;

    SessionPapersPanel(SessionMemos memos, DateTexts dates) {
        this.memos = memos;
        this.dates = dates;
    }

    SectionCard of(UUID session) {
        List<MemoRelease> releases = memos.of(session);
        boolean preview = memos.mayPreview(session);
        FlowTable table = new FlowTable("Papers of this session").withColumn("Paper").withColumn("Sent").withColumn("File");
        for (MemoKind kind : List.of(MemoKind.PRE_MEMO, MemoKind.FOLLOW_UP)) {
            List<MemoRelease> own = releases.stream().filter(release -> release.kind() == kind).toList();
            table.addRow(name(session, kind, preview || !own.isEmpty()), sent(own), files(own));
        }
        return new SectionCard("Papers", table);
    }

    private static Span name(UUID session, MemoKind kind, boolean open) {
        return open ? new Span(StatAddresses.link(SessionMemos.pathOf(session, kind), kind.label())) : new Span(kind.label());
    }

    private Span sent(List<MemoRelease> own) {
        return new Span(own.isEmpty() ? "Not yet" : dates.dateTime(own.getFirst().releasedAt()));
    }

    private Div files(List<MemoRelease> own) {
        Div files = new Div();
        own.stream().limit(1).forEach(release -> files.add(
                Downloads.link(release.fileName(), release.fileName(), "application/pdf", () -> memos.file(release.id()).content())));
        if (own.isEmpty()) {
            files.add(new Span("–"));
        }
        return files;
    }
}
