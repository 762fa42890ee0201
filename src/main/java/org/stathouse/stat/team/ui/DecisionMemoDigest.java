package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.stat.team.DecisionMemoView;
import org.stathouse.stat.ui.StatAddresses;

/** What a decision memo is about and what it asks. */
class DecisionMemoDigest extends Composite<Div> {

    DecisionMemoDigest(DecisionMemoView memo, DateTexts dates) {
        getContent().add(new Facts()
                .with("Decision asked", LongText.of(memo.ask()))
                .with("About", memo.aboutPath() == null ? new Span(memo.aboutNumber()) : StatAddresses.link(memo.aboutPath(), memo.aboutNumber()))
                .with("From", memo.statName())
                .with("Writer", memo.writerName())
                .with("To be written by", dates.date(memo.due())));
    }
}
