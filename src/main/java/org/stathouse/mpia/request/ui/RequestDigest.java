package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.ExemptionBook.Citation;
import org.stathouse.mpia.ExemptionBook;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.request.WorkFacts;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** Makes what the forms of a request's tasks show above their fields, so that nobody decides without having seen it. */
@org.springframework.stereotype.Component
class RequestDigest {

    private final RequestBook requests;
    private final ClockBook clocks;
    private final ExemptionBook exemptions;
    private final SearchesPanel searches;
    private final DateTexts dates;
    private final Messages messages;

    RequestDigest(
            RequestBook requests, ClockBook clocks, ExemptionBook exemptions, SearchesPanel searches, DateTexts dates, Messages messages) {
        this.requests = requests;
        this.clocks = clocks;
        this.exemptions = exemptions;
        this.searches = searches;
        this.dates = dates;
        this.messages = messages;
    }

    /** The file without asking for rights: whoever has the task needs of it what its form shows. */
    RequestFile file(UUID request) {
        return requests.file(request);
    }

    /** Number, way to the page, what is asked for, and the legal dates that are running. */
    Component asked(RequestFile file) {
        RequestSummary request = file.summary();
        Div digest = new Div(
                new Anchor(request.path(), "Page of " + request.number()), new H3(request.subject()), new AskedRecords(file, dates), dates(request.id()));
        digest.addClassName("noted");
        return digest;
    }

    private Component dates(UUID request) {
        Facts facts = new Facts();
        clocks.of(request).stream()
                .filter(date -> date.metOn() == null && date.kind().bindsCity())
                .forEach(date -> facts.with(date.kind().label(), words(date)));
        return facts;
    }

    private String words(LegalDate date) {
        return dates.date(date.due()) + " (staff target " + dates.date(date.target()) + ")";
    }

    /** What the agencies found. */
    Component found(RequestFile file) {
        return part("What the searches brought", searches.table(file.searches()));
    }

    /** What is withheld and by what right; the log is written on the request's page. */
    Component exemptions(UUID request) {
        List<Citation> log = exemptions.log(request);
        Component shown = log.isEmpty() ? new Paragraph("Nothing is withheld so far.") : table(log);
        return part("Exemption log", shown, new Anchor(RequestSummary.pathOf(request), "Write it on the request’s page"));
    }

    private static Component table(List<Citation> log) {
        FlowTable table = new FlowTable("Exemption log").withColumn("Exemption").withColumn("Records").withFigures("Pages").withColumn("Reasons");
        log.forEach(entry -> {
            Div exemption = new Div(
                    new Span("§" + entry.exemption().code() + " " + entry.exemption().title()), new Span(entry.withheld() ? "Withheld" : "Redacted"));
            exemption.addClassName("two-lines");
            Div reasons = new Div(new Span(entry.reason()));
            reasons.addClassName("two-lines");
            if (entry.necessary() != null) {
                reasons.add(new Span("Necessary: " + entry.necessary()));
            }
            if (entry.redactionFails() != null) {
                reasons.add(new Span("Redacting would not do: " + entry.redactionFails()));
            }
            table.addRow(exemption, LongText.of(entry.records()), new Span(String.valueOf(entry.pages())), reasons);
        });
        return table;
    }

    /** What the custodian proposes, and who has agreed to it. */
    Component proposal(RequestFile file, WorkFacts work) {
        String proposed = file.proposed() == null ? null : file.proposed().label();
        Facts facts = new Facts()
                .with("Proposed", work.temporary() ? proposed + ", until the court has decided" : proposed)
                .with("By", work.reviewer())
                .with("Reviewed for Law by", work.lawReviewer());
        return part("The proposal", facts, LongText.of(file.decisionReasons()));
    }

    /** What the law demands and is not there yet, each by name. */
    Component missing(String heading, List<Fault> missing) {
        if (missing.isEmpty()) {
            return part(heading, new StatusBadge(Tone.GOOD, "Nothing is missing"));
        }
        UnorderedList list = new UnorderedList();
        missing.forEach(fault -> list.add(new ListItem(messages.text(fault))));
        return part(heading, new StatusBadge(Tone.WARNING, "Missing"), list);
    }

    /** Why the proposal came back. */
    static Component returned(String because) {
        return part("It was sent back", LongText.of(because));
    }

    private static Component part(String heading, Component... content) {
        Div part = new Div(new H3(heading));
        part.add(content);
        part.addClassName("task-part");
        return part;
    }
}
