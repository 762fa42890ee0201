package org.stathouse.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.stathouse.search.SearchEntry;
import org.stathouse.shared.csv.Spelling;

/** An action of the plan: what one agency undertakes, who is accountable for it and how far it is. */
@Entity
@Table(name = "plan_action")
non-sealed class Action implements PlanRecord {

    @Id
    private UUID id = new UUID(0, 0);

    @Version
    private @Nullable Long version;

    private UUID planId = new UUID(0, 0);
    private @Nullable String number;
    private @Nullable Integer position;
    private String sortKey = "";
    private String title = "";
    private String titleKey = "";
    private @Nullable String description;
    private @Nullable UUID pillarId;
    private @Nullable UUID goalId;
    private @Nullable String goalCode;
    private @Nullable UUID leadAgencyId;
    private @Nullable String owner;

    @Embedded
    private ActionProgress progress = new ActionProgress();

    private @Nullable LocalDate startDate;
    private @Nullable LocalDate endDate;

    @Embedded
    private Baseline baseline = new Baseline();

    @Embedded
    private Publicity publicity = Publicity.NONE;

    private @Nullable String workPlan;
    private @Nullable String source;

    @ElementCollection
    @CollectionTable(name = "plan_action_support", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "agency_id")
    @BatchSize(size = 1000)
    private Set<UUID> supportingAgencyIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "plan_action_kpi", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "kpi_id")
    @BatchSize(size = 1000)
    private Set<UUID> kpiIds = new HashSet<>();

    protected Action() {}

    Action(UUID planId, String title) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        entitle(title, null);
    }

    final void entitle(String newTitle, @Nullable String newDescription) {
        this.title = newTitle;
        this.titleKey = Spelling.key(newTitle);
        this.description = newDescription;
    }

    /** Gives the action its number, or its position within the goal where the source numbers none. */
    void number(@Nullable String newNumber, @Nullable Integer newPosition) {
        this.number = newNumber;
        this.position = newPosition;
        this.sortKey = ActionNumber.sortKey(newNumber, goalCode, newPosition);
    }

    void place(@Nullable UUID pillar, @Nullable UUID goal, @Nullable String codeOfGoal) {
        this.pillarId = pillar;
        this.goalId = goal;
        this.goalCode = codeOfGoal;
        this.sortKey = ActionNumber.sortKey(number, codeOfGoal, position);
    }

    void assign(@Nullable UUID leadAgency, Set<UUID> supporting, @Nullable String newOwner) {
        this.leadAgencyId = leadAgency;
        replace(supportingAgencyIds, supporting);
        this.owner = newOwner;
    }

    void schedule(@Nullable LocalDate newStart, @Nullable LocalDate newEnd) {
        this.startDate = newStart;
        this.endDate = newEnd;
    }

    void publish(boolean nowPublicFacing, @Nullable String narrative) {
        this.publicity = new Publicity(nowPublicFacing, narrative);
    }

    void plan(@Nullable String newWorkPlan) {
        this.workPlan = newWorkPlan;
    }

    void comeFrom(@Nullable String newSource) {
        this.source = newSource;
    }

    void mapKpis(Set<UUID> kpis) {
        replace(kpiIds, kpis);
    }

    /** Ends the action before its time. It stays in the plan with its reason and is no longer shown to the public. */
    void withdraw(String reason) {
        progress.withdraw(reason);
        this.publicity = new Publicity(false, publicity.narrative());
    }

    /** Moves the end date by decision; the first one stays and the move is counted. */
    void rebaseline(LocalDate newEnd) {
        baseline.leave(endDate);
        this.endDate = newEnd;
    }

    void handOver(String newOwner) {
        this.owner = newOwner;
    }

    void describe(String newDescription) {
        this.description = newDescription;
    }

    /** Whether nothing more is done for it. */
    boolean isOver() {
        return progress.isOver();
    }

    /** Replacing a set only where it differs keeps Hibernate from writing rows that did not change. */
    private static void replace(Set<UUID> current, Set<UUID> wanted) {
        if (!current.equals(wanted)) {
            current.clear();
            current.addAll(wanted);
        }
    }

    boolean isWithdrawn() {
        return status() == ActionStatus.WITHDRAWN;
    }

    boolean isOwnedBy(String username) {
        return username.equals(owner);
    }

    @Override
    public UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    /** What is found of it by its words; without a number it is placed by the code of its goal. */
    SearchEntry found() {
        String called = number == null ? Objects.requireNonNullElse(goalCode, "") : number;
        return SearchEntry.of(called, title, description, workPlan, publicity.narrative());
    }

    @Override
    public String type() {
        return "action";
    }

    @Override
    public String label() {
        return number == null ? title : number + " " + title;
    }

    UUID planId() {
        return planId;
    }

    @Nullable String number() {
        return number;
    }

    @Nullable Integer position() {
        return position;
    }

    String sortKey() {
        return sortKey;
    }

    String title() {
        return title;
    }

    String titleKey() {
        return titleKey;
    }

    @Nullable String description() {
        return description;
    }

    @Nullable UUID pillarId() {
        return pillarId;
    }

    @Nullable UUID goalId() {
        return goalId;
    }

    @Nullable String goalCode() {
        return goalCode;
    }

    @Nullable UUID leadAgencyId() {
        return leadAgencyId;
    }

    Set<UUID> supportingAgencyIds() {
        return Set.copyOf(supportingAgencyIds);
    }

    @Nullable String owner() {
        return owner;
    }

    ActionProgress progress() {
        return progress;
    }

    Publicity publicity() {
        return publicity;
    }

    ActionStatus status() {
        return progress.status();
    }

    @Nullable LocalDate start() {
        return startDate;
    }

    @Nullable LocalDate end() {
        return endDate;
    }

    Baseline baseline() {
        return baseline;
    }

    /** What decisions and reports change, for the audit trail. */
    Map<String, @Nullable Object> steeredFacts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("description", description);
        facts.put("owner", owner);
        facts.putAll(progress.steeredFacts());
        facts.put("end_date", endDate);
        facts.put("original_end_date", baseline.originalEnd());
        facts.put("rebaselines", baseline.rebaselines());
        facts.put("reason_for_the_end", progress.reasonForTheEnd());
        return facts;
    }

    @Nullable String workPlan() {
        return workPlan;
    }

    @Nullable String source() {
        return source;
    }

    Set<UUID> kpiIds() {
        return Set.copyOf(kpiIds);
    }

    @Override
    public Map<String, @Nullable Object> facts(Names names) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("plan", names.of(planId));
        facts.put("number", number);
        facts.put("seq", position);
        facts.put("action", title);
        facts.put("description", description);
        facts.put("pillar", names.of(pillarId));
        facts.put("goal_code", goalCode);
        facts.put("goal", names.of(goalId));
        facts.put("agency", names.of(leadAgencyId));
        facts.put("supporting_agencies", listed(supportingAgencyIds, names));
        facts.put("owner", owner);
        facts.put("status", progress.inWords());
        facts.put("status_as_of", progress.asOf());
        facts.put("start_date", startDate);
        facts.put("end_date", endDate);
        facts.put("public_facing", publicity.publicFacing());
        facts.put("public_narrative", publicity.narrative());
        facts.put("work_plan", workPlan);
        facts.put("kpis", listed(kpiIds, names));
        facts.put("withdrawal_reason", progress.reasonForTheEnd());
        facts.put("source", source);
        return facts;
    }

    private static @Nullable String listed(Set<UUID> ids, Names names) {
        List<String> words = ids.stream().map(names::of).filter(Objects::nonNull).map(String::valueOf).sorted().toList();
        return words.isEmpty() ? null : String.join(" | ", words);
    }
}
