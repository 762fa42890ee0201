package org.stathouse.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.portfolio.PortfolioView.MonthStandings;
import org.stathouse.portfolio.PortfolioView.PillarFreshness;
import org.stathouse.portfolio.PortfolioView.PillarStandings;
import org.stathouse.shared.Slice;
import org.stathouse.status.CycleView;
import org.stathouse.status.Freshness;
import org.stathouse.status.ReportCount;
import org.stathouse.status.ReportFigures;
import org.stathouse.status.ReportFilter;
import org.stathouse.status.ReportRegister;
import org.stathouse.status.ReportRow;
import org.stathouse.status.ReportScope;
import org.stathouse.status.ReportedStatus;
import org.stathouse.status.StatusCycles;

/**
 * The portfolio at a glance. Everything is counted in the database, so that 20,000 actions take as many queries as 20; a
 * person's figures are of the reports that the person may see.
 */
@Service
@Transactional(readOnly = true)
public class Portfolio {

    /** How many months the trend reaches back, the month itself included. */
    public static final int MONTHS = 12;

    private static final int STALEST = 10;
    private static final String NO_PILLAR = "No pillar";

    /** No pillar has this id. */
    private static final UUID NOTHING = new UUID(-1, -1);

    private final StatusCycles cycles;
    private final ReportFigures figures;
    private final ReportRegister register;
    private final PlanCatalog catalog;
    private final Deadlines deadlines;

    Portfolio(StatusCycles cycles, ReportFigures figures, ReportRegister register, PlanCatalog catalog, Deadlines deadlines) {
        this.cycles = cycles;
        this.figures = figures;
        this.register = register;
        this.catalog = catalog;
        this.deadlines = deadlines;
    }

    /** The whole picture of a month. */
    public PortfolioView overview(PortfolioFilter filter) {
        CycleView cycle = cycle(filter).orElse(null);
        if (cycle == null) {
            return new PortfolioView(null, deadlines.today(), List.of(), new Standings(Map.of()), List.of(), List.of(), List.of());
        }
        List<PillarView> pillars = catalog.pillars();
        ReportScope scope = scope(filter, pillars);
        YearMonth month = cycle.month();
        List<ReportCount> counts = figures.counts(month.minusMonths(MONTHS - 1L), month, scope);
        List<ReportCount> shown = counts.stream().filter(count -> count.month().equals(month)).toList();
        Set<YearMonth> pastDue = cycles.list().stream().filter(this::isPastDue).map(CycleView::month).collect(Collectors.toSet());
        return new PortfolioView(
                cycle,
                deadlines.today(),
                rows(shown, pillars, pastDue),
                standings(shown, pastDue),
                trend(counts, pastDue),
                freshness(figures.freshness(month, scope), pillars),
                figures.stalest(month, scope, STALEST));
    }

    /**
     * The actions of which nothing is there: not reported by the lock, or in an open cycle not handed in by its due day.
     *
     * @param after the cursor of the page before
     * @param limit 1 to 200
     */
    public Slice<ReportRow> silent(PortfolioFilter filter, @Nullable String after, int limit) {
        CycleView cycle = cycle(filter).orElse(null);
        return cycle == null ? new Slice<>(List.of(), null) : register.list(silent(filter, cycle), after, limit);
    }

    /** The reports of the month within the filter, by action number; for exports. */
    Slice<ReportRow> reports(PortfolioFilter filter, @Nullable String after, int limit) {
        CycleView cycle = cycle(filter).orElse(null);
        ReportScope scope = scope(filter, catalog.pillars());
        return cycle == null
                ? new Slice<>(List.of(), null)
                : register.list(
                        new ReportFilter(cycle.month(), null, Set.of(), scope.pillars(), scope.agencyId(), null, null, false, null), after, limit);
    }

    private ReportFilter silent(PortfolioFilter filter, CycleView cycle) {
        ReportScope scope = scope(filter, catalog.pillars());
        return new ReportFilter(
                cycle.month(), null, ReportedStatus.NOT_REPORTED.states(isPastDue(cycle)), scope.pillars(), scope.agencyId(), null, null, false, null);
    }

    /** Whether the last day to hand in has passed. */
    public boolean isPastDue(CycleView cycle) {
        return deadlines.today().isAfter(cycle.dueOn());
    }

    private Optional<CycleView> cycle(PortfolioFilter filter) {
        return filter.month() == null ? cycles.current() : cycles.list().stream().filter(one -> one.month().equals(filter.month())).findFirst();
    }

    /** A pillar that is not of the plan named leaves nothing to see, and so does a plan without pillars. */
    private static ReportScope scope(PortfolioFilter filter, List<PillarView> pillars) {
        if (filter.plan() == null) {
            return new ReportScope(filter.pillar() == null ? Set.of() : Set.of(filter.pillar()), filter.agency());
        }
        Set<UUID> ofPlan = pillars.stream().filter(pillar -> pillar.plan().equals(filter.plan())).map(pillar -> pillar.id().value()).collect(Collectors.toSet());
        if (filter.pillar() != null) {
            ofPlan.retainAll(Set.of(filter.pillar()));
        }
        return new ReportScope(ofPlan.isEmpty() ? Set.of(NOTHING) : ofPlan, filter.agency());
    }

    private static List<PillarStandings> rows(List<ReportCount> counts, List<PillarView> pillars, Set<YearMonth> pastDue) {
        Map<UUID, List<ReportCount>> byPillar = counts.stream().collect(Collectors.groupingBy(count -> key(count.pillarId())));
        List<PillarStandings> rows = new ArrayList<>();
        for (PillarView pillar : pillars) {
            List<ReportCount> own = byPillar.remove(pillar.id().value());
            if (own != null) {
                rows.add(new PillarStandings(pillar.id().value(), label(pillar), pillar.plan(), standings(own, pastDue)));
            }
        }
        // A pillar that the plan no longer has keeps its figures under the heading of those without one.
        List<ReportCount> rest = byPillar.values().stream().flatMap(List::stream).toList();
        if (!rest.isEmpty()) {
            rows.add(new PillarStandings(ReportFilter.NO_PILLAR, NO_PILLAR, null, standings(rest, pastDue)));
        }
        return rows.stream().filter(row -> row.standings().total() > 0).toList();
    }

    private static List<MonthStandings> trend(List<ReportCount> counts, Set<YearMonth> pastDue) {
        Map<YearMonth, List<ReportCount>> byMonth = counts.stream().collect(Collectors.groupingBy(ReportCount::month, TreeMap::new, Collectors.toList()));
        return byMonth.entrySet().stream().map(month -> new MonthStandings(month.getKey(), standings(month.getValue(), pastDue))).toList();
    }

    /** @param pastDue the months whose last day to hand in has passed */
    private static Standings standings(List<ReportCount> counts, Set<YearMonth> pastDue) {
        Map<ReportedStatus, Long> sums = new EnumMap<>(ReportedStatus.class);
        for (ReportCount count : counts) {
            ReportedStatus.of(count.state(), count.overall(), pastDue.contains(count.month()))
                    .ifPresent(status -> sums.merge(status, count.count(), Long::sum));
        }
        return new Standings(sums);
    }

    private List<PillarFreshness> freshness(List<Freshness> found, List<PillarView> pillars) {
        Map<UUID, String> names = pillars.stream().collect(Collectors.toMap(
                pillar -> pillar.id().value(), Portfolio::label, (first, second) -> first, LinkedHashMap::new));
        names.put(ReportFilter.NO_PILLAR, NO_PILLAR);
        Map<UUID, List<Freshness>> byPillar = found.stream().collect(Collectors.groupingBy(
                one -> names.containsKey(key(one.pillarId())) ? key(one.pillarId()) : ReportFilter.NO_PILLAR));
        return names.entrySet().stream()
                .filter(pillar -> byPillar.containsKey(pillar.getKey()))
                .map(pillar -> freshness(pillar.getKey(), pillar.getValue(), Objects.requireNonNull(byPillar.get(pillar.getKey()))))
                .toList();
    }

    private PillarFreshness freshness(UUID pillar, String name, List<Freshness> found) {
        LocalDate today = deadlines.today();
        Function<Freshness, @Nullable Long> age = one -> one.lastPublished() == null ? null : ChronoUnit.DAYS.between(one.lastPublished(), today);
        long never = found.stream().filter(one -> one.lastPublished() == null).mapToLong(Freshness::actions).sum();
        long fresh = found.stream().filter(one -> within(age.apply(one), 0, PillarFreshness.ONE_CYCLE)).mapToLong(Freshness::actions).sum();
        long aging = found.stream()
                .filter(one -> within(age.apply(one), PillarFreshness.ONE_CYCLE + 1L, PillarFreshness.TWO_CYCLES))
                .mapToLong(Freshness::actions)
                .sum();
        long all = found.stream().mapToLong(Freshness::actions).sum();
        Long oldest = found.stream().map(age).filter(Objects::nonNull).max(Long::compare).orElse(null);
        return new PillarFreshness(pillar, name, fresh, aging, all - never - fresh - aging, never, oldest);
    }

    private static boolean within(@Nullable Long days, long from, long to) {
        return days != null && days >= from && days <= to;
    }

    private static UUID key(@Nullable UUID pillar) {
        return pillar == null ? ReportFilter.NO_PILLAR : pillar;
    }

    private static String label(PillarView pillar) {
        return pillar.number() == null ? pillar.name() : pillar.number() + " " + pillar.name();
    }
}
