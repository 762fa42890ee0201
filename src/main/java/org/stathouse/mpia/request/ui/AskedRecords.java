package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RequestFile;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;

/** Which records are asked for; nothing of the person who asks, for those who search need not know. */
class AskedRecords extends Div {

    AskedRecords(RequestFile file, DateTexts dates) {
        add(LongText.of(file.description()), new Facts().with("From the period", period(file, dates)).with("Wanted as", file.format()));
    }

    private static @Nullable String period(RequestFile file, DateTexts dates) {
        if (file.recordsFrom() == null) {
            return file.recordsTo() == null ? null : "Until " + dates.date(file.recordsTo());
        }
        return file.recordsTo() == null
                ? "Since " + dates.date(file.recordsFrom())
                : dates.date(file.recordsFrom()) + " to " + dates.date(file.recordsTo());
    }
}
