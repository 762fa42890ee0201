package org.stathouse.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.ImportRow;
import org.stathouse.shared.csv.Spelling;

/** Imports rows of {@code actions.csv}: an action is known by its plan and number, else by its plan and title. */
class ActionRows implements RowKind {

    private static final Pattern LIST_SEPARATOR = Pattern.compile("\\|");

    private final ImportRun run;
    private final References references;

    ActionRows(ImportRun run, References references) {
        this.run = run;
        this.references = references;
    }

    @Override
    public void read(ImportRow row) {
        String title = row.required("action", ActionRules.TITLE_LENGTH);
        String number = row.text("number", ActionRules.NUMBER_LENGTH);
        row.isAbout(number == null ? title : number + " " + title);
        CityPlan plan = references.plan(row).orElse(null);
        if (plan == null) {
            return;
        }
        Optional<Action> known = known(row, plan, number, title);
        Action action = known.orElseGet(() -> new Action(plan.id(), title));
        Told told = told(row, plan, action);
        if (row.isBlocked() || !run.claim(row, "action " + plan.id() + (number == null ? Spelling.key(title) : number))) {
            return;
        }
        if (number != null && known.isPresent() && !run.claim(row, "action " + plan.id() + Spelling.key(title))) {
            return;
        }
        run.write(row, action, known.isEmpty(), () -> apply(row, action, title, number, told));
    }

    private Optional<Action> known(ImportRow row, CityPlan plan, @Nullable String number, String title) {
        Optional<Action> byTitle = run.actionByTitle(plan.id(), title);
        if (number == null) {
            return byTitle;
        }
        Optional<Action> byNumber = run.actionByNumber(plan.id(), number);
        if (byNumber.isPresent() && byTitle.isPresent() && byNumber.get() != byTitle.get()) {
            row.fault("number", "plan.import.numberOfAnother", number, byNumber.get().title());
        }
        return byNumber.or(() -> byTitle.filter(action -> action.number() == null));
    }

    /** What the row says that needs more than copying; what it leaves empty is as the action has it. */
    private record Told(
            @Nullable UUID pillar,
            @Nullable UUID goal,
            @Nullable String goalCode,
            @Nullable UUID agency,
            Set<UUID> supporting,
            @Nullable String owner,
            ActionStatus status,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            boolean publicFacing,
            Set<UUID> kpis,
            @Nullable Integer position) {}

    private Told told(ImportRow row, CityPlan plan, Action action) {
        Pillar pillar = references.pillar(row, plan, row.text("pillar", 200)).orElse(null);
        Goal goal = goal(row, plan, pillar);
        UUID pillarId = pillar == null ? action.pillarId() : pillar.id();
        if (goal != null && pillarId != null && !goal.pillarId().equals(pillarId)) {
            row.fault("goal", "plan.action.goalOfOtherPillar");
        }
        String code = row.text("goal_code", 40);
        String goalCode = code == null ? (goal == null ? action.goalCode() : goal.code()) : code;
        Agency agency = references.agency(row, "agency", row.text("agency", 200)).orElse(null);
        LocalDate start = Optional.ofNullable(row.date("start_date")).orElse(action.start());
        LocalDate end = Optional.ofNullable(row.date("end_date")).orElse(action.end());
        if (start != null && end != null && end.isBefore(start)) {
            row.fault("end_date", "plan.action.endsBeforeStart");
        }
        Boolean publicFacing = row.flag("public_facing");
        return new Told(
                pillarId,
                goal == null ? action.goalId() : goal.id(),
                goalCode,
                agency == null ? action.leadAgencyId() : agency.id(),
                supporting(row, action),
                owner(row, action),
                status(row, action),
                start,
                end,
                publicFacing == null ? action.publicity().publicFacing() : publicFacing,
                kpis(row, action),
                Optional.ofNullable(row.count("seq")).orElse(action.position()));
    }

    private static void apply(ImportRow row, Action action, String title, @Nullable String number, Told told) {
        action.entitle(title, row.textOr("description", ActionRules.TEXT_LENGTH, action.description()));
        action.place(told.pillar(), told.goal(), told.goalCode());
        action.number(number == null ? action.number() : number, told.position());
        action.assign(told.agency(), told.supporting(), told.owner());
        action.progress().report(
                told.status(),
                row.textOr("status", ActionRules.WORDS_LENGTH, action.progress().words()),
                row.textOr("status_as_of", ActionRules.WORDS_LENGTH, action.progress().asOf()));
        action.schedule(told.start(), told.end());
        action.publish(told.publicFacing(), row.textOr("public_narrative", ActionRules.TEXT_LENGTH, action.publicity().narrative()));
        action.plan(row.textOr("work_plan", ActionRules.WORK_PLAN_LENGTH, action.workPlan()));
        action.mapKpis(told.kpis());
        action.progress().giveReason(row.textOr("withdrawal_reason", ActionRules.REASON_LENGTH, action.progress().reasonForTheEnd()));
        action.comeFrom(row.textOr("source", 500, action.source()));
    }

    /** By code where the plan has such a goal, else by text; a code that leads nowhere is kept as written. */
    private @Nullable Goal goal(ImportRow row, CityPlan plan, @Nullable Pillar pillar) {
        String code = row.text("goal_code", 40);
        String text = row.text("goal", 1_000);
        Goal byCode = code == null ? null : run.book().goalByCode(plan.id(), code).orElse(null);
        if (byCode != null) {
            if (text != null && !Spelling.key(text).equals(byCode.key())) {
                row.note("plan.import.goalTextDiffers", String.valueOf(code), byCode.label());
            }
            return byCode;
        }
        if (text != null) {
            return references.goal(row, plan, pillar, text).orElse(null);
        }
        if (code != null) {
            row.note("plan.import.goalCodeKept", code);
        }
        return null;
    }

    private Set<UUID> supporting(ImportRow row, Action action) {
        List<String> names = list(row, "supporting_agencies");
        if (names.isEmpty()) {
            return action.supportingAgencyIds();
        }
        Set<UUID> agencies = new HashSet<>();
        names.forEach(name -> references.agency(row, "supporting_agencies", name).ifPresent(agency -> agencies.add(agency.id())));
        return agencies;
    }

    private Set<UUID> kpis(ImportRow row, Action action) {
        List<String> names = list(row, "kpis");
        if (names.isEmpty()) {
            return action.kpiIds();
        }
        Set<UUID> kpis = new HashSet<>();
        for (String name : names) {
            Optional<Kpi> kpi = run.book().kpiByCode(name).or(() -> run.book().kpisTitled(name).stream().findFirst());
            kpi.ifPresentOrElse(found -> kpis.add(found.id()), () -> row.fault("kpis", "plan.import.kpiUnknown", name));
        }
        return kpis;
    }

    private static List<String> list(ImportRow row, String column) {
        String cell = row.cells().getOrDefault(column, "");
        return Arrays.stream(LIST_SEPARATOR.split(cell)).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private @Nullable String owner(ImportRow row, Action action) {
        String owner = row.text("owner", 100);
        if (owner != null && !owner.equals(action.owner()) && !run.accountExists(owner)) {
            row.fault("owner", "plan.unknown.owner", owner);
        }
        return owner == null ? action.owner() : owner;
    }

    private static ActionStatus status(ImportRow row, Action action) {
        String words = row.text("status", ActionRules.WORDS_LENGTH);
        if (words == null) {
            return action.status();
        }
        Optional<ActionStatus> status = ActionStatus.meaning(words);
        if (status.isEmpty()) {
            row.fault("status", "plan.import.statusUnknown", words);
        }
        return status.orElse(action.status());
    }
}
