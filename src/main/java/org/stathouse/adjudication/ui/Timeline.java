package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stathouse.adjudication.RedCaseView;
import org.stathouse.shared.DateTexts;

/** What happened to a case, in its order: reports, steps, decisions, reopenings, the end. */
class Timeline extends Composite<OrderedList> {

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Instant at, String text) {}

    Timeline(RedCaseView redCase, DateTexts dates) {
        getContent().addClassName("case-timeline");
        collect(redCase);
        entries.sort(Comparator.comparing(Entry::at));
        entries.forEach(entry -> {
            Span when = new Span(dates.date(entry.at()));
            when.addClassName("muted");
            getContent().add(new ListItem(when, new Span(entry.text())));
        });
    }

    private void collect(RedCaseView redCase) {
        boolean first = true;
        for (RedCaseView.Report report : redCase.reports()) {
            String rated = "Report of " + Wording.month(report.month()) + (report.correction() ? " corrected to " : ": ") + report.rating().label();
            add(report.publishedAt(), first ? rated + "; the case opened" : rated);
            first = false;
        }
        RedCaseView.Validated validated = redCase.validation();
        if (validated != null) {
            String found = validated.reRated() == null ? "Confirmed as Red" : "Re-rated as " + validated.reRated().label();
            add(validated.at(), found + " by " + validated.byName());
        }
        redCase.plans().forEach(plan -> {
            if (plan.handedInAt() != null) {
                add(plan.handedInAt(), (plan.round() == 1 ? "Recovery plan" : "Revised recovery plan") + " handed in by " + plan.handedInByName());
            }
        });
        RedCaseView.Forwarded forwarded = redCase.forwarding();
        if (forwarded != null) {
            add(forwarded.at(), "Forwarded to SteerCo by " + forwarded.byName());
        }
        redCase.decisions().forEach(decision ->
                add(decision.at(), decision.outcome().label() + (decision.number() == null ? "" : " (" + decision.number() + ")")));
        redCase.reopenings().forEach(reopened -> add(
                reopened.at(),
                (reopened.wasClosed() ? "Reopened after its end: " : "Back to the plan: ") + "condition " + reopened.conditionNumber() + " slipped"));
        RedCaseView.Closed closed = redCase.closing();
        if (closed != null) {
            add(closed.at(), "Closed: " + closed.ending().label());
        }
    }

    private void add(Instant at, String text) {
        entries.add(new Entry(at, text));
    }
}
