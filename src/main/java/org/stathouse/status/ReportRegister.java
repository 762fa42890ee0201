package org.stathouse.status;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.Slice;

/** Lists of reports by cursor: newest month first, within it by action number. Everybody sees what {@link ReportAccess} allows. */
@Service
@Transactional(readOnly = true)
public class ReportRegister {

    /** Rows of the largest page that one may ask for. */
    public static final int LARGEST_PAGE = 200;

    private static final Sort BY_NUMBER =
            Sort.by(Sort.Order.desc("month"), Sort.Order.asc("subject.sortKey"), Sort.Order.asc("id"));

    private final StatusReports reports;
    private final Standings standings;
    private final ReportAccess access;
    private final ReportViews views;
    private final CurrentActor currentActor;

    ReportRegister(StatusReports reports, Standings standings, ReportAccess access, ReportViews views, CurrentActor currentActor) {
        this.reports = reports;
        this.standings = standings;
        this.access = access;
        this.views = views;
        this.currentActor = currentActor;
    }

    /**
     * The reports that the person may see.
     *
     * @param after the cursor of the page before
     * @param limit 1 to {@value #LARGEST_PAGE}
     */
    public Slice<ReportRow> list(ReportFilter filter, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        return Keyset.slice(find(filter, after, size), size, views::row, ReportRegister::cursor);
    }

    /**
     * The person's own reports of a month whole, for writing many in one grid.
     *
     * @param after the cursor of the page before
     * @param limit 1 to {@value #LARGEST_PAGE}
     */
    public Slice<ReportView> worksheet(YearMonth month, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        Actor actor = currentActor.get();
        return Keyset.slice(
                find(ReportFilter.mine(month), after, size), size, report -> views.view(report, actor), ReportRegister::cursor);
    }

    /** All reports of an action that the person may see, newest month first. */
    public List<ReportRow> history(ActionId action) {
        Actor actor = currentActor.get();
        return reports.ofAction(action.value()).stream()
                .filter(report -> access.maySee(actor, report))
                .map(views::row)
                .toList();
    }

    /** The action's last published report, whoever asks: how it stands. */
    public Optional<LastReport> last(ActionId action) {
        return standings.findById(action.value())
                .flatMap(standing -> reports.findById(standing.reportId()).map(report -> ReportViews.last(report, standing.overall())));
    }

    private List<StatusReport> find(ReportFilter filter, @Nullable String after, int size) {
        Actor actor = currentActor.get();
        Specification<StatusReport> asked = access.seenBy(actor).and(matching(filter)).and(behind(after));
        Specification<StatusReport> whose = filter.mine() ? asked.and(access.reportedBy(actor)) : asked;
        return reports.findBy(whose, query -> query.sortBy(BY_NUMBER).limit(size + 1).all());
    }

    private static Specification<StatusReport> matching(ReportFilter filter) {
        return (report, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            Path<Object> subject = report.get("subject");
            addIf(all, filter.month(), month -> build.equal(report.get("month"), month));
            addIf(all, filter.action(), action -> build.equal(subject.get("actionId"), action.value()));
            addIf(all, filter.agencyId(), agency -> build.equal(subject.get("agencyId"), agency));
            addIf(all, filter.overall(), overall -> build.equal(report.get("summary").get("overall"), overall));
            addIf(all, filter.owner(), owner ->
                    "-".equals(owner) ? build.isNull(subject.get("owner")) : build.equal(subject.get("owner"), owner));
            if (!filter.pillars().isEmpty()) {
                all.add(ReportFigures.inPillars(subject, filter.pillars(), build));
            }
            if (!filter.states().isEmpty()) {
                all.add(report.get("state").in(filter.states()));
            }
            if (filter.text() != null && !filter.text().isBlank()) {
                for (String word : filter.text().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
                    String pattern = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
                    all.add(build.or(
                            build.like(build.lower(subject.get("title")), pattern, '!'),
                            build.like(build.lower(subject.get("number")), pattern, '!')));
                }
            }
            return build.and(all.toArray(Predicate[]::new));
        };
    }

    private static <T> void addIf(List<Predicate> all, @Nullable T value, Function<T, Predicate> condition) {
        if (value != null) {
            all.add(condition.apply(value));
        }
    }

    /** What lies behind a cursor: an older month, or in the same one a later number. */
    private static Specification<StatusReport> behind(@Nullable String after) {
        if (after == null) {
            return Specification.unrestricted();
        }
        try {
            YearMonth month = YearMonth.parse(after.substring(0, 7));
            int separator = after.lastIndexOf('_');
            String key = after.substring(8, separator);
            UUID id = UUID.fromString(after.substring(separator + 1));
            return (report, query, build) -> build.or(
                    build.lessThan(report.get("month"), month),
                    build.and(
                            build.equal(report.get("month"), month),
                            build.or(
                                    build.greaterThan(report.get("subject").get("sortKey"), key),
                                    build.and(
                                            build.equal(report.get("subject").get("sortKey"), key),
                                            build.greaterThan(report.get("id"), id)))));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw Keyset.unknown();
        }
    }

    private static String cursor(StatusReport last) {
        return Keyset.cursor(last.month() + "_" + last.subject().sortKey(), last.id());
    }
}
