package org.stathouse.mpia.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.worklist.ui.CaseParts;

/**
 * One request on one page: the panels of all parts, with what one must know at every moment in sight. A panel that changes what
 * others show calls {@link com.vaadin.flow.component.UI#refreshCurrentRoute}.
 */
@Route(DeskAddresses.REQUEST)
@PermitAll
class RequestPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RequestBook requests;
    private final List<RequestPanel> panels;
    private final List<RequestActions> actions;
    private final RequestFacts facts;
    private final CaseParts parts;
    private final AuditLog audit;
    private final DateTexts dates;
    private String title = "Request";

    /** @param panels of all parts of this module, in the order in which they stand on the page */
    RequestPage(
            RequestBook requests,
            List<RequestPanel> panels,
            List<RequestActions> actions,
            RequestFacts facts,
            CaseParts parts,
            AuditLog audit,
            DateTexts dates) {
        this.requests = requests;
        this.panels = List.copyOf(panels);
        this.actions = List.copyOf(actions);
        this.facts = facts;
        this.parts = parts;
        this.audit = audit;
        this.dates = dates;
        addClassName("request-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(requests.require(RequestRight.SEE, DeskAddresses.id(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(RequestSummary request) {
        title = request.number() + ": " + request.subject();
        removeAll();
        JumpLinks jumps = new JumpLinks();
        Div main = new Div();
        main.addClassName("request-main");
        panels.forEach(panel -> panel.of(request).ifPresent(part -> addPart(main, jumps, panel.heading(), part)));
        addPart(main, jumps, "Tasks", parts.tasks(request.ref()));
        if (requests.may(RequestRight.READ_FILE, request.id())) {
            addPart(main, jumps, "Comments", parts.comments(request.ref()));
            addPart(main, jumps, "History", new CaseHistory(audit, dates, request.ref()));
        }
        addPart(main, jumps, "Process", parts.diagram(request.ref()));
        Div columns = new Div(jumps, main);
        columns.addClassName("request-columns");
        add(header(request), facts.bar(request), columns);
    }

    private PageHeader header(RequestSummary request) {
        String agency = request.agencyName() == null ? "No agency assigned yet" : request.agencyName();
        PageHeader header = new PageHeader(request.subject())
                .withSubtitle(request.number() + ". " + agency + ", received " + dates.date(request.receivedOn()) + ", " + request.channel().label().toLowerCase(Locale.US) + ".");
        actions.forEach(some -> header.withActions(some.of(request, () -> show(requests.require(RequestRight.SEE, request.id()))).toArray(Component[]::new)));
        return header;
    }

    private static void addPart(Div main, JumpLinks jumps, String heading, Component content) {
        SectionCard card = new SectionCard(heading, content);
        jumps.to(heading, card);
        main.add(card);
    }
}
