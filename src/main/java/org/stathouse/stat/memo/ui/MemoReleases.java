package org.stathouse.stat.memo.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.stat.memo.MemoRelease;
import org.stathouse.stat.memo.SessionMemos;

/** The memos that went out, each with its file; rights are checked again when one is fetched. */
class MemoReleases extends Composite<Div> {

    MemoReleases(List<MemoRelease> releases, SessionMemos memos, DateTexts dates, String none) {
        if (releases.isEmpty()) {
            getContent().add(new Paragraph(none));
            return;
        }
        FlowTable table = new FlowTable("Memos that went out").withColumn("File").withColumn("Version").withColumn("Sent");
        releases.forEach(release -> table.addRow(
                Downloads.link(release.fileName(), release.fileName(), "application/pdf", () -> memos.file(release.id()).content()),
                new Span(String.valueOf(release.number())),
                new Span(dates.dateTime(release.releasedAt()))));
        getContent().add(table);
    }
}
