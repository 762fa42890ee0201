package org.stathouse.diary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.stathouse.diary.DiaryDate;
import org.stathouse.shared.DateTexts;

/** One date of the diary: when, what, and of which kind; the title leads to where it is explained. */
class DateLine extends ListItem {

    /** @param full with all that is known, for the agenda; else what fits a cell of the month */
    DateLine(DiaryDate date, DateTexts dates, boolean full) {
        addClassNames("diary-date", "diary-" + date.kind());
        Anchor link = new Anchor(date.path(), date.title());
        link.setTitle(date.kindLabel() + (date.detail() == null ? "" : ": " + date.detail()));
        String time = time(date, dates, full);
        if (!time.isEmpty()) {
            Span when = new Span(time);
            when.addClassName("diary-time");
            add(when);
        }
        add(link);
        if (date.done()) {
            addClassName("diary-done");
            Span done = new Span("done");
            done.addClassName("diary-mark");
            add(done);
        }
        if (full) {
            quiet(date.detail());
            quiet(date.place());
            quiet(date.kindLabel());
        }
    }

    private void quiet(@Nullable String text) {
        if (text != null) {
            Span span = new Span(text);
            span.addClassName("diary-quiet");
            add(span);
        }
    }

    private static String time(DiaryDate date, DateTexts dates, boolean full) {
        if (date.from() != null) {
            return full && date.until() != null ? dates.time(date.from()) + "–" + dates.time(date.until()) : dates.time(date.from());
        }
        return date.until() == null ? "" : (full ? "Due by " : "by ") + dates.time(date.until());
    }
}
