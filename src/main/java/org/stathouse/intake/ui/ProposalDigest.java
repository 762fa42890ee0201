package org.stathouse.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.stathouse.intake.ProposalView;

/** What a proposal says, to unfold above the form of one of its tasks, with a link to its case page. */
class ProposalDigest extends Composite<Details> {

    ProposalDigest(ProposalView proposal, ProposalFacts facts, boolean opened) {
        Span summary = new Span("The proposal: " + Wording.title(proposal.form().title()));
        summary.addClassName("digest-title");
        getContent().setSummary(summary);
        getContent().setOpened(opened);
        getContent().addClassName("proposal-digest");
        getContent().add(new Div(facts.facts(proposal), link("Open the case page", proposal.id())));
    }

    /** A link to the case page of a proposal. */
    static RouterLink link(String text, UUID proposal) {
        return new RouterLink(text, ProposalPage.class, parameters(proposal));
    }

    static RouteParameters parameters(UUID proposal) {
        return new RouteParameters("id", proposal.toString());
    }
}
