package org.stathouse.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.stathouse.audit.AuditVerification;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** Tells what a check of the chain found; a screen reader reads it out when it appears. */
class ChainStatus extends Composite<Div> {

    ChainStatus() {
        getContent().getElement().setAttribute("role", "status");
    }

    void show(AuditVerification found, DateTexts dates) {
        SectionCard card = new SectionCard("Check of the trail");
        card.add(found.valid()
                ? new StatusBadge(Tone.GOOD, "The trail is whole")
                : new StatusBadge(Tone.DANGER, "The trail is broken at row " + found.firstBrokenSeq()));
        card.add(new Paragraph(found.valid() || found.why() == null
                ? "Every row matches its hash and the row before it, up to the recorded end."
                : found.why() + " Rows before it are as they were written."));
        card.add(new Facts()
                .with("Rows checked", String.format(Locale.US, "%,d", found.rows()))
                .with("Checked", dates.dateTime(found.checkedAt()))
                .with("Hash of the last checked row", found.lastHash()));
        getContent().removeAll();
        getContent().add(card);
    }
}
