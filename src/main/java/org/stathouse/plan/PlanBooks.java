package org.stathouse.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the book of the plan from the database: some hundred records, a thousand with KPIs. */
@Component
class PlanBooks {

    private final CityPlans plans;
    private final Pillars pillars;
    private final Goals goals;
    private final Agencies agencies;
    private final CityServices services;
    private final Kpis kpis;
    private final KnownSpellings spellings;

    PlanBooks(
            CityPlans plans, Pillars pillars, Goals goals, Agencies agencies, CityServices services, Kpis kpis, KnownSpellings spellings) {
        this.plans = plans;
        this.pillars = pillars;
        this.goals = goals;
        this.agencies = agencies;
        this.services = services;
        this.kpis = kpis;
        this.spellings = spellings;
    }

    /** Plans, pillars, goals, agencies and services: what names an action's place. */
    PlanBook headings() {
        return new PlanBook(headingRecords(), List.of());
    }

    /** The headings, all KPIs and the remembered spellings. */
    PlanBook whole() {
        List<PlanRecord> records = headingRecords();
        records.addAll(kpis.findAll());
        return new PlanBook(records, spellings.findAll());
    }

    /** Only what one action refers to, which is enough to tell its facts: a step of a case must not read the whole plan. */
    PlanBook around(Action action) {
        List<PlanRecord> records = around(action.planId(), action.goalId(), action.leadAgencyId(), action.supportingAgencyIds());
        Optional.ofNullable(action.pillarId()).flatMap(pillars::findById).ifPresent(records::add);
        records.addAll(kpis.findAllById(action.kpiIds()));
        return new PlanBook(records, List.of());
    }

    /** Only what an action to be entered under a pillar refers to; what does not exist is missing. */
    PlanBook around(Pillar pillar, NewAction entered) {
        List<PlanRecord> records = around(
                pillar.planId(),
                entered.goal() == null ? null : entered.goal().value(),
                entered.leadAgency().value(),
                entered.supportingAgencies().stream().map(AgencyId::value).toList());
        records.add(pillar);
        return new PlanBook(records, List.of());
    }

    private List<PlanRecord> around(UUID plan, @Nullable UUID goal, @Nullable UUID leadAgency, Collection<UUID> supporting) {
        List<PlanRecord> records = new ArrayList<>();
        plans.findById(plan).ifPresent(records::add);
        Optional.ofNullable(goal).flatMap(goals::findById).ifPresent(records::add);
        Optional.ofNullable(leadAgency).flatMap(agencies::findById).ifPresent(records::add);
        records.addAll(agencies.findAllById(supporting));
        return records;
    }

    private List<PlanRecord> headingRecords() {
        List<PlanRecord> records = new ArrayList<>(plans.findAll());
        records.addAll(pillars.findAll());
        records.addAll(goals.findAll());
        records.addAll(agencies.findAll());
        records.addAll(services.findAll());
        return records;
    }
}
