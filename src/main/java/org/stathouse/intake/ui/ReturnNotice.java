package org.stathouse.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.stathouse.intake.ProposalView;
import org.stathouse.shared.ui.LongText;

/** Why a proposal came back, above the form in which it is revised. */
class ReturnNotice extends Composite<Div> {

    ReturnNotice(ProposalView.Return last) {
        Span title = new Span("Returned: what has to change");
        title.addClassName("conflict-notice-title");
        getContent().addClassName("conflict-notice");
        getContent().add(title, LongText.of(last.reason()));
    }
}
