package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.SearchResult;
import org.stathouse.mpia.ui.RequestPanel;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** The searches of the agencies, what each of them brought and how long it took (processes.md A.4 step 5). */
@org.springframework.stereotype.Component
@Order(200)
class SearchesPanel implements RequestPanel {

    private final RequestBook requests;
    private final SearchActions actions;
    private final DateTexts dates;

    SearchesPanel(RequestBook requests, SearchActions actions, DateTexts dates) {
        this.requests = requests;
        this.actions = actions;
        this.dates = dates;
    }

    @Override
    public String heading() {
        return "Searches";
    }

    @Override
    public Optional<Component> of(RequestSummary request) {
        if (!requests.may(RequestRight.READ_FILE, request.id()) && !requests.may(RequestRight.SEARCH, request.id())) {
            return Optional.empty();
        }
        List<RequestFile.Search> searches = requests.file(request.id()).searches();
        if (searches.isEmpty()) {
            return Optional.of(new EmptyState("No agency has been asked to search yet.", "The assessment says which agencies search."));
        }
        Div part = new Div(table(searches));
        if (request.stage() == RequestStage.SEARCH && requests.may(RequestRight.HANDLE, request.id())) {
            part.add(actions.of(request, searches));
        }
        return Optional.of(part);
    }

    /** The searches as a table, for the page and for the forms of the tasks. */
    Component table(List<RequestFile.Search> searches) {
        FlowTable table = new FlowTable("Searches by agency")
                .withColumn("Agency")
                .withColumn("Result")
                .withFigures("Hours")
                .withFigures("Pages")
                .withColumn("Note")
                .withColumn("Answered");
        searches.forEach(search -> table.addRow(
                new Span(search.agencyName()), result(search.result()), figure(search.hours()), figure(search.pages()), note(search), answered(search)));
        return table;
    }

    private static Component result(@Nullable SearchResult result) {
        return result == null
                ? new StatusBadge(Tone.PROGRESS, "Searching")
                : new StatusBadge(result == SearchResult.FOUND ? Tone.GOOD : Tone.NEUTRAL, result.label());
    }

    private static Span figure(@Nullable Object value) {
        return new Span(value == null ? "" : value.toString());
    }

    private static Component note(RequestFile.Search search) {
        return search.note() == null ? new Span() : LongText.of(search.note());
    }

    private Component answered(RequestFile.Search search) {
        if (search.answeredAt() == null) {
            return new Span();
        }
        Div answered = new Div(new Span(search.by() == null ? "" : search.by()), new Span(dates.date(search.answeredAt())));
        answered.addClassName("two-lines");
        return answered;
    }
}
