package org.stathouse.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditFilter;
import org.stathouse.audit.AuditLog;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;

/** The whole audit trail for administrators: found by filters that stand in the address, exported, and checked. */
@Route("admin/audit")
@PageTitle("Audit trail")
@Menu(title = "Audit trail", order = 92, icon = "vaadin:book")
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final AuditLog log;
    private final DateTexts dates;
    private final AuditSearch search = new AuditSearch(AuditView::open);
    private final ChainStatus status = new ChainStatus();
    private final Div results = new Div();
    private AuditFilter shown = AuditFilter.ALL;

    AuditView(AuditLog log, DateTexts dates) {
        this.log = log;
        this.dates = dates;
        Anchor export = new Anchor((DownloadHandler) this::export, "Export as CSV");
        export.addClassName("download-link");
        Button check = new Button("Check the trail", click -> status.show(log.verify(), dates));
        check.setDisableOnClick(true);
        check.addClickListener(click -> check.setEnabled(true));
        add(new PageHeader("Audit trail")
                .withSubtitle("Every change, with who made it and when. Rows are never changed; each is sealed over the one before.")
                .withActions(check, export));
        add(status, search, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        search.show(parameters);
        shown = search.filter();
        show(log.page(shown, parameters.getSingleParameter(AuditSearch.AFTER).filter(text -> text.matches("\\d{1,18}")).orElse(null), PAGE),
                parameters.getSingleParameter(AuditSearch.AFTER).isPresent());
    }

    private void show(Slice<AuditEntry> page, boolean older) {
        results.removeAll();
        if (page.items().isEmpty()) {
            results.add(new EmptyState("No rows match.", "Take away a filter, or widen the dates."));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("history");
        page.items().forEach(entry -> list.add(new HistoryItem(entry, dates).with(proof(entry)).with(aboutCase(entry))));
        Nav pages = new Nav();
        pages.addClassName("history-pages");
        pages.getElement().setAttribute("aria-label", "Pages of the audit trail");
        if (older) {
            pages.add(link("Newest rows", search.address(null)));
        }
        if (page.next() != null) {
            pages.add(link("Older rows", search.address(page.next())));
        }
        results.add(new SectionCard("Rows, newest first", list, pages));
    }

    private static NativeDetails proof(AuditEntry entry) {
        NativeDetails proof = new NativeDetails(
                "Row " + entry.seq() + ", " + entry.action(),
                new Div(
                        new Paragraph("User name " + entry.actor() + ", case " + entry.subject()),
                        new Paragraph("Hash "),
                        new Code(entry.hash()),
                        new Paragraph("Hash of the row before "),
                        new Code(entry.previousHash())));
        proof.addClassName("history-proof");
        return proof;
    }

    private static RouterLink aboutCase(AuditEntry entry) {
        RouterLink link = link("About this case", AuditSearch.addressOf(entry.subject()));
        link.getElement().setAttribute("aria-label", "All rows about the case of row " + entry.seq());
        link.addClassName("history-link");
        return link;
    }

    private static RouterLink link(String text, QueryParameters address) {
        RouterLink link = new RouterLink(text, AuditView.class);
        link.setQueryParameters(address);
        return link;
    }

    private static void open(QueryParameters address) {
        UI.getCurrent().navigate(AuditView.class, address);
    }

    private void export(DownloadEvent download) throws IOException {
        download.setFileName("audit.csv");
        download.setContentType("text/csv;charset=UTF-8");
        log.export(shown, new OutputStreamWriter(download.getOutputStream(), StandardCharsets.UTF_8));
    }
}
