package org.stathouse.plan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.testing.SignIn;

/** Adds actions of a test's own to the plan, as the TMO would enter what SteerCo has approved. */
public class PlanActions {

    /** The plan to which the City's actions belong. */
    public static final String CITYS_PLAN = "2026 Mayor's Action Plan (second term)";

    /** The owner of an action for which the test names nobody else. */
    public static final String OWNER = "owner";

    /** The first day of an action for which the test names no other. */
    public static final LocalDate START = LocalDate.of(2027, 1, 4);

    /** The last day of an action for which the test names no other. */
    public static final LocalDate END = LocalDate.of(2027, 12, 31);

    private final ActionSetup setup;
    private final ActionPlan actionPlan;
    private final PlanCatalog catalog;
    private final PlanImport planImport;
    private final PlanRegister register;
    private final SignIn signIn;

    public PlanActions(ApplicationContext context) {
        setup = context.getBean(ActionSetup.class);
        actionPlan = context.getBean(ActionPlan.class);
        catalog = context.getBean(PlanCatalog.class);
        planImport = context.getBean(PlanImport.class);
        register = context.getBean(PlanRegister.class);
        signIn = context.getBean(SignIn.class);
    }

    /** An action in the champion's pillar, led by the liaison's agency, that {@link #OWNER} owns. */
    public ActionId add() {
        return add(OWNER);
    }

    /** Like {@link #add()}, with another owner; none leaves the action without one. */
    public ActionId add(@Nullable String owner) {
        return add(championsPillar(), liaisonsAgency(), owner, START, END);
    }

    /** An action with everything named; a date that is not given stays open. */
    public ActionId add(
            PillarId pillar, AgencyId leadAgency, @Nullable String owner, @Nullable LocalDate start, @Nullable LocalDate end) {
        return signIn.as("tmo", () -> {
            NewAction approved = new NewAction(
                    pillar, null, "Action " + UUID.randomUUID(), null, leadAgency, Set.of(), owner == null ? OWNER : owner, start, end, "Test");
            ActionId added = setup.addApproved(approved);
            if (owner == null) {
                actionPlan.edit(EditAction.of(actionPlan.action(added)).withOwner(null));
            }
            return added;
        });
    }

    /** The action as it stands in the plan. */
    public ActionView view(ActionId action) {
        return actionPlan.action(action);
    }

    /** The pillar whose champion the account {@code champion} is. */
    public PillarId championsPillar() {
        return catalog.pillarNamed("Responsible Stewardship").orElseThrow().id();
    }

    /** The agency whose liaison the account {@code liaison} is. */
    public AgencyId liaisonsAgency() {
        return catalog.agencyNamed("Department of Finance").orElseThrow().id();
    }

    /** An agency that has no liaison. */
    public AgencyId agencyWithoutLiaison() {
        return catalog.agencies().stream()
                .map(AgencyView::id)
                .filter(agency -> !agency.equals(liaisonsAgency()))
                .findFirst()
                .orElseThrow();
    }

    /** A pillar of a new plan, for tests that count what stands under a pillar. */
    public PillarId newPillar() {
        String name = "Pillar " + UUID.randomUUID();
        String csv = "plan,pillar,lead_role\nPlan of " + name + "," + name + ",Champion\n";
        ImportFile file = new ImportFile("pillars.csv", csv.getBytes(StandardCharsets.UTF_8));
        signIn.as("tmo", () -> planImport.apply(List.of(file), List.of(), true, PlanImport.Progress.NONE));
        return catalog.pillarNamed(name).orElseThrow().id();
    }

    /** Many actions at once, in a pillar of their own and led by the liaison's agency. */
    public List<ActionId> addMany(int count, String owner) {
        String plan = "Plan " + UUID.randomUUID();
        StringBuilder csv = new StringBuilder("plan,number,action,pillar,agency,status,owner\n");
        for (int number = 1; number <= count; number++) {
            csv.append("%1$s,1.%2$d,Action %2$d,Youth,Department of Finance,In Progress,%3$s%n".formatted(plan, number, owner));
        }
        importAll(
                List.of(Import.file("pillars.csv", "plan,pillar,lead_role\n" + plan + ",Youth,Champion\n"), Import.file("actions.csv", csv.toString())),
                List.of());
        return of(plan);
    }

    /** Whether the City's own data is beside the project; it is not part of it. */
    public static boolean cityIsPresent() {
        return Files.isDirectory(Import.city());
    }

    /** The actions of the City's plan of 2026, imported if they are not there yet. */
    public List<ActionId> importCity() {
        List<ImportFile> city = Import.folder(Import.city());
        List<Mapping> answers = signIn.as("tmo", () -> planImport.preview(city, List.of(), false, PlanImport.Progress.NONE)).questions().stream()
                .map(question -> Mapping.answer(question, question.suggestions().getFirst()))
                .toList();
        importAll(city, answers);
        return of(CITYS_PLAN);
    }

    /** Gives actions an owner. */
    public void own(String owner, List<ActionId> owned) {
        signIn.as("tmo", () -> owned.forEach(action -> actionPlan.edit(EditAction.of(actionPlan.action(action)).withOwner(owner))));
    }

    private void importAll(List<ImportFile> files, List<Mapping> answers) {
        signIn.as("tmo", () -> planImport.apply(files, answers, false, PlanImport.Progress.NONE));
    }

    private List<ActionId> of(String plan) {
        return register.page(new ActionFilter(null, plan, null, null, null, null, null), ActionOrder.BY_NUMBER, 0, 1_000).stream()
                // Other tests approve and withdraw actions of the plan that is in force.
                .filter(row -> row.status() != ActionStatus.WITHDRAWN)
                .map(ActionRow::id)
                .toList();
    }
}
