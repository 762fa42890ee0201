package org.stathouse.mpia.clock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.clock.LegalClocks;
import org.stathouse.mpia.clock.PolicyView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;

/** The law's dates: what a receipt gives, the table of all policies, the settings of counsel, and what recounts moved. */
@Route(LegalClocksView.ADDRESS)
@PageTitle("Legal clocks")
@Menu(title = "Legal clocks", order = 65, icon = "vaadin:timer")
@RolesAllowed({"RECORDS_CLERK", "RECORDS_CUSTODIAN", "RECORD_HOLDER", "LAW_REVIEWER", "FEE_APPROVER", "RECORDS_SUPERVISOR", "ADMINISTRATOR"})
class LegalClocksView extends Div implements BeforeEnterObserver {

    static final String ADDRESS = "records-desk/clocks";

    private final LegalClocks clocks;
    private final DateTexts dates;
    private final ReceiptCalculator calculator;
    private final Div table = new Div();
    private final Div recounts = new Div();

    LegalClocksView(LegalClocks clocks, Deadlines deadlines, Messages messages, DateTexts dates) {
        this.clocks = clocks;
        this.dates = dates;
        this.calculator = new ReceiptCalculator(clocks, deadlines, messages, dates, LegalClocksView::remember);
        add(
                new PageHeader("Legal clocks")
                        .withSubtitle("The dates of the Maryland Public Information Act: from what each is counted, how long, and where that is written."),
                new SectionCard("What a receipt gives", calculator),
                new SectionCard("All dates of the law", new Paragraph("Sections are those of the General Provisions Article (GP)."), table),
                new SectionCard("Settings for counsel", new SettingsFields(clocks, messages, this::showPolicies)),
                recounts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        calculator.show(asked);
        showPolicies();
        recounts.removeAll();
        if (clocks.mayChange()) {
            recounts.add(new RecountList(clocks, dates, asked.getSingleParameter(RecountList.PARAMETER).orElse("")));
        }
    }

    private static void remember(Map<String, String> asked) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ADDRESS, QueryParameters.simple(asked)));
    }

    private void showPolicies() {
        table.removeAll();
        FlowTable rows = new FlowTable("All dates of the law")
                .withColumn("Due").withColumn("Counted from").withColumn("Length").withColumn("Moved by").withColumn("Section").withColumn("Sureness");
        for (PolicyView policy : clocks.policies()) {
            rows.addRow(
                    new Span(due(policy)),
                    new Span(policy.starts()),
                    new Span(policy.length() + (policy.setting() ? " (setting)" : "")),
                    new Span(policy.movedBy()),
                    section(policy),
                    Arithmetic.sureness(policy.sureness()));
        }
        table.add(rows);
    }

    /** Where only some requests have it, these are named. */
    private static String due(PolicyView policy) {
        if (policy.requests().size() == RequestKind.values().length) {
            return policy.due();
        }
        return policy.due() + ", " + policy.requests().stream().map(kind -> kind.label().toLowerCase(Locale.US)).sorted().collect(Collectors.joining(", "));
    }

    private static Component section(PolicyView policy) {
        Span text = new Span("“" + policy.text() + "”");
        text.addClassName("clock-quote");
        Div section = new Div(new Span(policy.source()), text);
        section.addClassName("clock-section");
        return section;
    }
}
