package org.stathouse.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;

/** What actions refer to, for pickers and forms: plans, pillars, goals, agencies, services and KPIs. Everyone may read it. */
@Component
@Transactional(readOnly = true)
public class PlanCatalog {

    private final PlanBooks books;
    private final Kpis kpis;

    PlanCatalog(PlanBooks books, Kpis kpis) {
        this.books = books;
        this.kpis = kpis;
    }

    /** The names of all plans, in alphabetical order. */
    public List<String> plans() {
        return books.headings().all(CityPlan.class).map(CityPlan::label).sorted().toList();
    }

    /** All pillars by plan and number. */
    public List<PillarView> pillars() {
        PlanBook book = books.headings();
        return book.all(Pillar.class)
                .map(pillar -> pillar.view(book))
                .sorted(Comparator.comparing(PillarView::plan)
                        .thenComparing(pillar -> ActionNumber.sortKey(pillar.number(), null, null))
                        .thenComparing(PillarView::name))
                .toList();
    }

    /** All goals by plan and code. */
    public List<GoalView> goals() {
        PlanBook book = books.headings();
        return book.all(Goal.class)
                .map(goal -> goal.view(book))
                .sorted(Comparator.comparing(GoalView::plan)
                        .thenComparing(goal -> ActionNumber.sortKey(goal.code(), null, null))
                        .thenComparing(GoalView::text))
                .toList();
    }

    /** The goals under one pillar by code. */
    public List<GoalView> goalsOf(PillarId pillar) {
        return goals().stream().filter(goal -> goal.pillar().equals(pillar)).toList();
    }

    /** All agencies and bodies by name. */
    public List<AgencyView> agencies() {
        return books.headings().all(Agency.class)
                .map(Agency::view)
                .sorted(Comparator.comparing(agency -> agency.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** All services by name. */
    public List<CityServiceView> services() {
        PlanBook book = books.headings();
        return book.all(CityService.class)
                .map(service -> service.view(book))
                .sorted(Comparator.comparing(service -> service.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The services that one agency provides, by name. */
    public List<CityServiceView> servicesOf(AgencyId agency) {
        return services().stream().filter(service -> service.agency().equals(agency)).toList();
    }

    public Optional<PillarView> pillar(PillarId id) {
        PlanBook book = books.headings();
        return book.find(Pillar.class, id.value()).map(pillar -> pillar.view(book));
    }

    /** The pillar of that name; where several plans have one, any of them. */
    public Optional<PillarView> pillarNamed(String name) {
        PlanBook book = books.headings();
        return book.pillarsNamed(name).stream().findFirst().map(pillar -> pillar.view(book));
    }

    public Optional<GoalView> goal(GoalId id) {
        PlanBook book = books.headings();
        return book.find(Goal.class, id.value()).map(goal -> goal.view(book));
    }

    public Optional<AgencyView> agency(AgencyId id) {
        return books.headings().find(Agency.class, id.value()).map(Agency::view);
    }

    /** The agency of that name, public name or acronym, whatever the case. */
    public Optional<AgencyView> agencyNamed(String name) {
        PlanBook book = books.headings();
        return book.agencyByName(name).or(() -> book.agencyByPublicNameOrAcronym(name)).map(Agency::view);
    }

    public Optional<CityServiceView> service(CityServiceId id) {
        PlanBook book = books.headings();
        return book.find(CityService.class, id.value()).map(service -> service.view(book));
    }

    /** @throws NotFound if there is no such KPI */
    public KpiView kpi(KpiId id) {
        return kpis.findById(id.value()).map(kpi -> kpi.view(books.headings())).orElseThrow(() -> new NotFound("KPI " + id));
    }

    /**
     * KPIs whose title or code holds the words, by title.
     *
     * @param words what to look for; blank finds all
     * @param after the cursor of the page before, none for the first
     * @param limit how many at most, 1 to 200
     */
    public Slice<KpiView> kpis(String words, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, PlanRegister.LARGEST_PAGE);
        String pattern = "%" + PlanRegister.escaped(words.strip().toLowerCase(Locale.ROOT)) + "%";
        List<Kpi> found = after == null ? kpis.search(pattern, Limit.of(size + 1)) : searchAfter(pattern, after, size + 1);
        boolean more = found.size() > size;
        List<Kpi> shown = more ? found.subList(0, size) : found;
        PlanBook book = books.headings();
        String next = more ? new PlanRegister.Cursor(shown.getLast().key(), shown.getLast().id()).toString() : null;
        return new Slice<>(shown.stream().map(kpi -> kpi.view(book)).toList(), next);
    }

    /** The KPIs that hold the words from one position on, by title, for a picker that scrolls. */
    public List<KpiView> kpis(String words, int offset, int limit) {
        String pattern = "%" + PlanRegister.escaped(words.strip().toLowerCase(Locale.ROOT)) + "%";
        PlanBook book = books.headings();
        return kpis.search(pattern, Limit.of(offset + limit)).stream().skip(offset).map(kpi -> kpi.view(book)).toList();
    }

    /** All KPIs of the plan with their figures, by title: a few thousand at most. */
    public List<KpiView> measures() {
        PlanBook book = books.headings();
        return kpis.search("%%", Limit.unlimited()).stream().map(kpi -> kpi.view(book)).toList();
    }

    private List<Kpi> searchAfter(String pattern, String after, int limit) {
        PlanRegister.Cursor cursor = PlanRegister.Cursor.parse(after);
        return kpis.searchAfter(pattern, cursor.key(), cursor.id(), Limit.of(limit));
    }
}
