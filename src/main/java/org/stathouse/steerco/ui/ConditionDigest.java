package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.condition.ConditionPage;

/** A condition in short, above the forms of its tasks. */
class ConditionDigest extends Composite<Div> {

    ConditionDigest(ConditionPage page, DateTexts dates) {
        ConditionView condition = page.condition();
        Facts facts = new Facts()
                .with("Condition", Addresses.link(Addresses.condition(condition.id()), condition.number()))
                .with("On", page.caseNumber() + " " + page.caseTitle())
                .with("Owner", condition.ownerName())
                .with("Due", dates.date(condition.due()));
        Paragraph task = new Paragraph(condition.task());
        task.addClassName("digest-title");
        getContent().addClassName("condition-digest");
        getContent().add(task, facts);
        if (page.returnedBecause() != null) {
            getContent().add(new Paragraph("The TMO sent the evidence back: " + page.returnedBecause()));
        }
    }
}
