package org.stathouse.mpia.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.RecordsQueue;
import org.stathouse.mpia.RequestLists.DueFilter;
import org.stathouse.mpia.RequestLists.RequestFilter;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.Tier;
import org.stathouse.shared.ui.AddressValues;

/** What of the requests a list shows, as its address holds it. */
record DeskFilter(
        @Nullable RecordsQueue queue,
        boolean closed,
        @Nullable String words,
        @Nullable UUID agency,
        @Nullable Tier tier,
        @Nullable RequestStage stage,
        @Nullable DateKind kind) {

    static final DeskFilter ALL = new DeskFilter(null, false, null, null, null, null, null);

    static DeskFilter of(QueryParameters address) {
        return new DeskFilter(
                AddressValues.one(RecordsQueue.class, address, "queue").orElse(null),
                AddressValues.text(address, "show").filter("closed"::equals).isPresent(),
                AddressValues.text(address, "q").orElse(null),
                AddressValues.id(address, "agency").orElse(null),
                AddressValues.one(Tier.class, address, "tier").orElse(null),
                AddressValues.one(RequestStage.class, address, "stage").orElse(null),
                AddressValues.one(DateKind.class, address, "date").orElse(null));
    }

    QueryParameters address() {
        return new AddressValues()
                .with("queue", queue)
                .with("show", closed ? "closed" : null)
                .with("q", words)
                .with("agency", agency)
                .with("tier", tier)
                .with("stage", stage)
                .with("date", kind)
                .query();
    }

    /** The same in another queue; none for all open requests. */
    DeskFilter in(@Nullable RecordsQueue other) {
        return new DeskFilter(other, false, words, agency, tier, stage, kind);
    }

    /** The same among the closed requests. */
    DeskFilter ofClosed() {
        return new DeskFilter(null, true, words, agency, tier, stage, kind);
    }

    /** Whether it leaves out any of what its queue has. */
    boolean narrows() {
        return words != null || agency != null || tier != null || stage != null || kind != null;
    }

    RequestFilter requests(@Nullable Boolean waiting) {
        return new RequestFilter(queue, waiting, words, agency, tier, stage, closed);
    }

    DueFilter dates(BoardGroup.Days days) {
        return new DueFilter(agency, tier, kind, stage, days.from(), days.to());
    }
}
