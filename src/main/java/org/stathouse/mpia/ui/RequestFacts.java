package org.stathouse.mpia.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** Makes what one must know of a request at every moment: where it stands, for whom it waits, which legal date is next, what is wrong. */
@org.springframework.stereotype.Component
class RequestFacts {

    private final ClockBook clocks;
    private final DaysLeft left;
    private final DateTexts dates;

    RequestFacts(ClockBook clocks, DaysLeft left, DateTexts dates) {
        this.clocks = clocks;
        this.left = left;
        this.dates = dates;
    }

    /** The bar that stays in sight while one scrolls. */
    Component bar(RequestSummary request) {
        Span number = new Span(request.number());
        number.addClassName("request-number");
        Div bar = new Div(number, stage(request), new Span(next(request)));
        waits(request).ifPresent(bar::add);
        flags(request).forEach(bar::add);
        bar.addClassName("request-bar");
        return bar;
    }

    /** The stage, or how it ended, as a badge. */
    static StatusBadge stage(RequestSummary request) {
        if (request.open()) {
            return new StatusBadge(request.stage() == RequestStage.INTAKE ? Tone.INFO : Tone.PROGRESS, request.stage().label());
        }
        return new StatusBadge(Tone.NEUTRAL, request.outcome() == null ? "Closed" : "Closed: " + request.outcome().label());
    }

    /** For whom it waits, where it does. That never moves a legal date (mpia.md §1). */
    static Optional<StatusBadge> waits(RequestSummary request) {
        return request.waitsFor() == WaitsFor.NOBODY
                ? Optional.empty()
                : Optional.of(new StatusBadge(Tone.INFO, "Waits for: " + request.waitsFor().label()));
    }

    private String next(RequestSummary request) {
        if (!request.open()) {
            return request.closedOn() == null ? "" : "Closed on " + dates.date(request.closedOn());
        }
        return running(request).stream().findFirst().map(date -> "Next: " + left.sentence(date)).orElse("No legal date is running");
    }

    /** The litigation hold, and each legal date that has passed; the ten-day letter first, for nothing is worse (GP §4-203(b)(3)). */
    private List<StatusBadge> flags(RequestSummary request) {
        Stream<StatusBadge> hold =
                request.litigationHold() ? Stream.of(new StatusBadge(Tone.WARNING, "Litigation hold")) : Stream.empty();
        Stream<StatusBadge> late = request.open()
                ? running(request).stream()
                        .filter(date -> left.late(date.due()))
                        .sorted(Comparator.comparing(date -> date.kind() != DateKind.TEN_DAY_LETTER))
                        .map(this::late)
                : Stream.empty();
        return Stream.concat(late, hold).toList();
    }

    private StatusBadge late(LegalDate date) {
        String what = date.kind() == DateKind.TEN_DAY_LETTER ? "No ten-day letter: this counts as a denial" : "Late: " + date.kind().label();
        return new StatusBadge(Tone.DANGER, what + ", " + left.words(date.due()));
    }

    private List<LegalDate> running(RequestSummary request) {
        return clocks.of(request.id()).stream()
                .filter(date -> date.metOn() == null && (date.kind().bindsCity() || !left.late(date.due())))
                .sorted(Comparator.comparing(LegalDate::due))
                .toList();
    }
}
