package org.stathouse.mpia.published.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.published.PublishedLedger;
import org.stathouse.mpia.published.PublishedView;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.shared.ui.Typing;

/** What is public already, for staff: the list that intake points to and the public searches (GP §4-104, §4-201(c)). */
@Route(PublishedListView.PUBLISHED)
@PageTitle("Already public")
@Menu(title = "Already public", order = 64, icon = "vaadin:globe")
@RolesAllowed({"RECORDS_CLERK", "RECORDS_CUSTODIAN", "RECORD_HOLDER", "LAW_REVIEWER", "FEE_APPROVER", "RECORDS_SUPERVISOR", "ADMINISTRATOR"})
class PublishedListView extends Div implements BeforeEnterObserver {

    /** Where the list stands. */
    static final String PUBLISHED = "records-desk/published";

    private static final String WORDS = "q";
    private static final int MOST = 200;

    private final PublishedLedger ledger;
    private final TextField words = Typing.line("Search", "Each word in the title, the description or the search words.");
    private final Div rows = new Div();

    PublishedListView(PublishedLedger ledger) {
        this.ledger = ledger;
        PageHeader header = new PageHeader("Already public")
                .withSubtitle("Records that the City publishes or gives out on sight. The public page and intake search this list.");
        if (ledger.mayKeep()) {
            header.withActions(new Anchor(PUBLISHED + "/new", "Add an entry"));
        }
        words.addValueChangeListener(change -> search());
        Div filters = new Div(words);
        filters.addClassName("filters");
        words.addClassName("filters-search");
        add(header, filters, rows);
    }

    /** The address of one entry. */
    static String address(UUID id) {
        return PUBLISHED + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words.setValue(event.getLocation().getQueryParameters().getSingleParameter(WORDS).orElse(""));
        show();
    }

    private void search() {
        QueryParameters address = words.isEmpty() ? QueryParameters.empty() : QueryParameters.of(WORDS, words.getValue());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PUBLISHED, address));
        show();
    }

    private void show() {
        Slice<PublishedView> found = ledger.list(words.getValue(), null, MOST);
        rows.removeAll();
        if (found.items().isEmpty()) {
            rows.add(words.isEmpty()
                    ? new EmptyState("Nothing is on the list yet.", "Add what people ask for again and again and the City has published.")
                    : new EmptyState("No entry holds these words.", "Search for fewer words."));
            return;
        }
        FlowTable table = new FlowTable("Already public").withColumn("Title").withColumn("Where").withColumn("Agency").withColumn("Shown");
        found.items().forEach(entry -> table.addRow(
                new Anchor(address(entry.id()), entry.form().title()), link(entry), new Span(orDash(entry.agencyName())), state(entry)));
        rows.add(table);
        if (found.next() != null) {
            rows.add(new Paragraph("These are the first " + MOST + ". Search to find the others."));
        }
    }

    /** Whether the public sees it. */
    static StatusBadge state(PublishedView entry) {
        return entry.form().active() ? new StatusBadge(Tone.GOOD, "Shown") : new StatusBadge(Tone.NEUTRAL, "Not shown");
    }

    private static Anchor link(PublishedView entry) {
        Anchor link = new Anchor(String.valueOf(entry.form().link()), entry.form().link(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "–" : text;
    }
}
