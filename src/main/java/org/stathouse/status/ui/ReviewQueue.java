package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.status.ReportFilter;
import org.stathouse.status.ReportRegister;
import org.stathouse.status.ReportReview;
import org.stathouse.status.ReportRow;
import org.stathouse.status.ReportView;
import org.stathouse.status.Reports;
import org.stathouse.status.ReviewReport;

/** What waits for TMO's review: a report can be accepted with others once it has been unfolded and looked at. */
class ReviewQueue extends Composite<Div> {

    private static final int PAGE = 50;

    private final ReportRegister register;
    private final Reports reports;
    private final ReportReview reviews;
    private final ReportParts parts;
    private final Runnable onReviewed;
    private final Map<UUID, ReportRow> selected = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Div refused = new Div();
    private final Span count = new Span();
    private final Button accept = new Button("Accept", click -> askToAccept());

    ReviewQueue(ReportRegister register, Reports reports, ReportReview reviews, ReportParts parts, Runnable onReviewed) {
        this.register = register;
        this.reports = reports;
        this.reviews = reviews;
        this.parts = parts;
        this.onReviewed = onReviewed;
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        count.getElement().setAttribute("role", "status");
        refused.getElement().setAttribute("role", "alert");
        list.addClassName("review-queue");
        getContent().add(refused, list);
        show();
    }

    private void show() {
        selected.clear();
        list.removeAll();
        add(null);
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState("No report waits for a review.", "Reports appear here as soon as they are handed in."));
            return;
        }
        Div bar = new Div(count, accept);
        bar.addClassName("selection-bar");
        list.add(bar);
        showCount();
    }

    private void add(@Nullable String after) {
        Slice<ReportRow> page = register.list(ReportFilter.toReview(), after, PAGE);
        page.items().forEach(row -> list.add(entry(row)));
        if (page.next() != null) {
            Button more = new Button("Show more");
            more.addClickListener(click -> {
                list.remove(more);
                add(page.next());
            });
            list.add(more);
        }
    }

    private Component entry(ReportRow row) {
        Checkbox select = new Checkbox();
        String name = Wording.label(row.actionNumber(), row.actionTitle());
        select.setAriaLabel("Accept " + name);
        select.setEnabled(false);
        select.addValueChangeListener(change -> {
            if (change.getValue()) {
                selected.put(row.id(), row);
            } else {
                selected.remove(row.id());
            }
            showCount();
        });
        Span title = new Span(name);
        title.addClassName("digest-title");
        Span about = new Span(DateTexts.month(row.month()) + (row.ownerName() == null ? "" : " · " + row.ownerName())
                + (row.submittedAt() == null ? "" : " · handed in " + parts.dates().date(row.submittedAt())));
        about.addClassName("muted");
        Div summary = new Div(Marks.of(row.overall()), title, about);
        summary.addClassName("review-summary");
        Details details = new Details(summary);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(content(row, select));
            }
        });
        Div line = new Div(select, details);
        line.addClassName("review-entry");
        return line;
    }

    /** What the report says; who has seen it may accept it, unless a rule about own reports stands against that. */
    private Component content(ReportRow row, Checkbox select) {
        ReportView report = reports.get(row.id());
        select.setEnabled(report.rights().review());
        Div content = new Div(
                ReviewSheet.comparison(report, parts.texts(), parts.dates()),
                new Anchor(Addresses.report(row.id()), "Open it to return it with a reason"));
        if (!report.rights().review()) {
            content.addComponentAsFirst(new Paragraph("You may not review this one: it is your own, or you handed it in."));
        }
        return content;
    }

    private void showCount() {
        count.setText(selected.isEmpty() ? "Unfold a report and look at it, then tick it." : selected.size() + " ticked");
        accept.setText(selected.isEmpty() ? "Accept" : "Accept " + selected.size());
        accept.setEnabled(!selected.isEmpty());
    }

    private void askToAccept() {
        Confirmation.ask(
                selected.size() == 1 ? "Accept 1 report?" : "Accept " + selected.size() + " reports?",
                "They are published at once. Red ones open a case.", "Accept", this::accept);
    }

    /** Each by itself, so that one that somebody else was faster with keeps no other back. */
    private void accept() {
        UnorderedList problems = new UnorderedList();
        int done = 0;
        for (ReportRow row : selected.values()) {
            Optional<Fault> problem = accept(row);
            if (problem.isPresent()) {
                problems.add(new ListItem(Wording.label(row.actionNumber(), row.actionTitle()) + ": " + parts.messages().text(problem.get())));
            } else {
                done++;
            }
        }
        SuccessNotice.show(done == 1 ? "Accepted 1 report." : "Accepted " + done + " reports.");
        refused.removeAll();
        refused.setClassName("fault-summary", problems.getChildren().findAny().isPresent());
        if (problems.getChildren().findAny().isPresent()) {
            refused.add(new Span("Not accepted"), problems);
        }
        show();
        onReviewed.run();
    }

    private Optional<Fault> accept(ReportRow row) {
        try {
            reviews.review(row.id(), new ReviewReport(row.version(), true, null));
            return Optional.empty();
        } catch (BusinessRuleViolation broken) {
            return broken.faults().stream().findFirst();
        } catch (Conflict conflict) {
            return Optional.of(conflict.fault());
        } catch (NotPermitted lost) {
            return Optional.of(lost.fault());
        }
    }
}
