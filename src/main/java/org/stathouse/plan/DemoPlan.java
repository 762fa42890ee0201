package org.stathouse.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.identity.Role;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;

/**
 * Loads the plan that the City's briefings state into an empty database, through the same import that people use, and gives
 * the demonstration's accounts their agency, pillar and actions. In the {@code demo} profile only.
 */
@Component
@Profile("demo")
@Order(200)
class DemoPlan implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPlan.class);

    private static final String FINANCE = "Department of Finance";
    private static final String STEWARDSHIP = "Responsible Stewardship";
    private static final String OWNER = "owner";

    /** What a person would answer: the briefing spells one office in two ways; "Finance" there is an enabling function. */
    private static final List<Mapping> ANSWERS = List.of(
            new Mapping(
                    PlanImport.Kind.AGENCY, null, "Mayor's Office of Performance and Innovation", "Mayor's Office of Performance & Innovation"),
            new Mapping(PlanImport.Kind.AGENCY, null, "Mayor's Office of Performance & Innovation", null),
            new Mapping(PlanImport.Kind.AGENCY, null, FINANCE, null));

    private final PlanImport planImport;
    private final CityPlans plans;
    private final Actions actions;
    private final PlanCatalog catalog;
    private final ActionPlan actionPlan;
    private final DemoAccounts accounts;
    private final CurrentActor actor;

    DemoPlan(
            PlanImport planImport, CityPlans plans, Actions actions, PlanCatalog catalog, ActionPlan actionPlan, DemoAccounts accounts,
            CurrentActor actor) {
        this.planImport = planImport;
        this.plans = plans;
        this.actions = actions;
        this.catalog = catalog;
        this.actionPlan = actionPlan;
        this.accounts = accounts;
        this.actor = actor;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (plans.count() == 0) {
            actor.asSystem(this::load);
        }
    }

    private void load() {
        ImportReport report = planImport.apply(files(), ANSWERS, true, PlanImport.Progress.NONE);
        AgencyId finance = catalog.agencyNamed(FINANCE).orElseThrow().id();
        accounts.grant("liaison", Role.TMO_LIAISON, finance.value());
        accounts.grant("champion", Role.PILLAR_CHAMPION, catalog.pillarNamed(STEWARDSHIP).orElseThrow().id().value());
        actions.findAll().stream()
                .filter(action -> finance.value().equals(action.leadAgencyId()))
                .map(action -> actionPlan.action(new ActionId(action.id())))
                .forEach(action -> actionPlan.edit(EditAction.of(action).withOwner(OWNER)));
        LOG.info("Loaded the demonstration plan: {} records", report.count(ImportReport.Outcome.CREATE));
    }

    private static List<ImportFile> files() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:demo/plan/*.csv"))
                    .map(DemoPlan::file)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ImportFile file(Resource resource) {
        try {
            return new ImportFile(Objects.requireNonNull(resource.getFilename()), resource.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
