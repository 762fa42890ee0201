package org.stathouse.raid;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What an item must say before it is kept: every rule has a name and belongs to a field (processes.md, Supporting: RAID). */
final class ItemPolicy {

    static final int TITLE_LENGTH = 200;
    static final int TEXT_LENGTH = 4000;
    static final int SOURCE_LENGTH = 500;

    /**
     * A form about to be kept.
     *
     * @param known what of it exists
     * @param givesWithConsent whether the person may speak for the giving action, or the giving side had agreed before
     */
    record Entered(RaidItemForm form, Known known, boolean givesWithConsent) {

        boolean is(RaidType type) {
            return form.type() == type;
        }

        boolean isNot(RaidType type) {
            return form.type() != null && form.type() != type;
        }
    }

    /** Which of the things named exist. */
    record Known(boolean owner, boolean actions, boolean pillars, boolean meetings) {}

    static final Rule<Entered> TYPE_GIVEN = missing("type", RaidItemForm::type, entered -> true);
    static final Rule<Entered> TITLE_GIVEN = missing("title", RaidItemForm::title, entered -> true);
    /** Every item has one person who answers for it, but for a decision, which is done. */
    static final Rule<Entered> OWNER_GIVEN = missing("owner", RaidItemForm::owner, entered -> entered.isNot(RaidType.DECISION));
    static final Rule<Entered> DUE_GIVEN = missing("due", RaidItemForm::due, entered -> entered.isNot(RaidType.DECISION));
    static final Rule<Entered> PROBABILITY_GIVEN = missing("probability", RaidItemForm::probability, entered -> entered.is(RaidType.RISK));
    static final Rule<Entered> IMPACT_GIVEN = missing("impact", RaidItemForm::impact, entered -> entered.is(RaidType.RISK));
    static final Rule<Entered> RESPONSE_GIVEN = missing("response", RaidItemForm::response, entered -> entered.is(RaidType.RISK));
    static final Rule<Entered> GIVING_ACTION_GIVEN = missing("gives", RaidItemForm::gives, entered -> entered.is(RaidType.DEPENDENCY));
    static final Rule<Entered> RECEIVING_ACTION_GIVEN = missing("receives", RaidItemForm::receives, entered -> entered.is(RaidType.DEPENDENCY));

    /** Whoever avoids, reduces or transfers says how. */
    static final Rule<Entered> RESPONSE_EXPLAINED = missing(
            "responseText",
            RaidItemForm::responseText,
            entered -> entered.form().response() != null && entered.form().response() != RiskResponse.ACCEPT);

    static final Rule<Entered> PROBABILITY_ON_SCALE = onScale("probability", RaidItemForm::probability);
    static final Rule<Entered> IMPACT_ON_SCALE = onScale("impact", RaidItemForm::impact);

    static final Rule<Entered> TITLE_FITS = fits("title", RaidItemForm::title, TITLE_LENGTH);
    static final Rule<Entered> DESCRIPTION_FITS = fits("description", RaidItemForm::description, TEXT_LENGTH);
    static final Rule<Entered> RESPONSE_FITS = fits("responseText", RaidItemForm::responseText, TEXT_LENGTH);
    static final Rule<Entered> TRIGGER_FITS = fits("trigger", RaidItemForm::trigger, TEXT_LENGTH);
    static final Rule<Entered> SOURCE_FITS = fits("source", RaidItemForm::source, SOURCE_LENGTH);

    static final Rule<Entered> ONLY_RISKS_ARE_SCORED = Rule.refuse(
            entered -> entered.isNot(RaidType.RISK)
                    && (entered.form().probability() != null || entered.form().impact() != null || entered.form().response() != null),
            () -> Fault.at("probability", "raid.onlyRisksScored"));

    static final Rule<Entered> ONLY_DEPENDENCIES_LINK_ACTIONS = Rule.refuse(
            entered -> entered.isNot(RaidType.DEPENDENCY) && (entered.form().gives() != null || entered.form().receives() != null),
            () -> Fault.at("gives", "raid.onlyDependenciesLink"));

    static final Rule<Entered> NOT_ON_ITSELF = Rule.refuse(
            entered -> entered.form().gives() != null && Objects.equals(entered.form().gives(), entered.form().receives()),
            () -> Fault.at("receives", "raid.dependency.onItself"));

    /** An item that is tied to nothing would be found by nobody whom it concerns. */
    static final Rule<Entered> TIED_TO_SOMETHING = Rule.refuse(
            entered -> ties(entered.form()).isEmpty() && entered.form().pillars().isEmpty() && entered.form().meetings().isEmpty()
                    && !entered.is(RaidType.DEPENDENCY),
            () -> Fault.at("actions", "raid.tiedToNothing"));

    static final Rule<Entered> OWNER_EXISTS =
            Rule.refuse(entered -> !entered.known().owner(), () -> Fault.at("owner", "raid.unknown.owner"));
    static final Rule<Entered> ACTIONS_EXIST =
            Rule.refuse(entered -> !entered.known().actions(), () -> Fault.at("actions", "raid.unknown.action"));
    static final Rule<Entered> PILLARS_EXIST =
            Rule.refuse(entered -> !entered.known().pillars(), () -> Fault.at("pillars", "raid.unknown.pillar"));
    static final Rule<Entered> MEETINGS_EXIST =
            Rule.refuse(entered -> !entered.known().meetings(), () -> Fault.at("meetings", "raid.unknown.meeting"));

    /** The side that waits cannot agree for the side that gives. */
    static final Rule<Entered> GIVING_SIDE_AGREES = Rule.refuse(
            entered -> entered.form().agreed() && entered.is(RaidType.DEPENDENCY) && !entered.givesWithConsent(),
            () -> Fault.at("agreed", "raid.dependency.giverAgrees"));

    static final List<Rule<Entered>> ALL = List.of(
            TYPE_GIVEN, TITLE_GIVEN, TITLE_FITS, DESCRIPTION_FITS, OWNER_GIVEN, OWNER_EXISTS, ONLY_RISKS_ARE_SCORED, PROBABILITY_GIVEN,
            PROBABILITY_ON_SCALE, IMPACT_GIVEN, IMPACT_ON_SCALE, RESPONSE_GIVEN, RESPONSE_EXPLAINED, RESPONSE_FITS, DUE_GIVEN, TRIGGER_FITS,
            ONLY_DEPENDENCIES_LINK_ACTIONS, GIVING_ACTION_GIVEN, RECEIVING_ACTION_GIVEN, NOT_ON_ITSELF, GIVING_SIDE_AGREES, TIED_TO_SOMETHING,
            ACTIONS_EXIST, PILLARS_EXIST, MEETINGS_EXIST, SOURCE_FITS);

    private ItemPolicy() {}

    /** Everything that is wrong with a form, in the order of its fields. */
    static List<Fault> faults(Entered entered) {
        return Rule.faults(ALL, entered);
    }

    /** What is wrong with the reason for closing an item, if anything. */
    static List<Fault> closingFaults(@Nullable String outcome) {
        if (outcome == null || outcome.isBlank()) {
            return List.of(Fault.at("outcome", "raid.outcomeMissing"));
        }
        int length = outcome.strip().length();
        return length > TEXT_LENGTH ? List.of(Fault.at("outcome", "shared.tooLong", TEXT_LENGTH, length)) : List.of();
    }

    /** All actions that a form names, those of a dependency included. */
    static List<ActionId> ties(RaidItemForm form) {
        return Stream.concat(form.actions().stream(), Stream.of(form.gives(), form.receives())).filter(Objects::nonNull).distinct().toList();
    }

    private static Rule<Entered> missing(String field, Function<RaidItemForm, @Nullable Object> value, Predicate<Entered> needed) {
        return Rule.refuse(entered -> needed.test(entered) && isBlank(value.apply(entered.form())), () -> Fault.at(field, "shared.required"));
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    private static Rule<Entered> onScale(String field, Function<RaidItemForm, @Nullable Integer> value) {
        return Rule.refuse(
                entered -> value.apply(entered.form()) instanceof Integer step && !RiskScale.holds(step),
                () -> Fault.at(field, "raid.notOnScale", RiskScale.LOWEST, RiskScale.HIGHEST));
    }

    private static Rule<Entered> fits(String field, Function<RaidItemForm, @Nullable String> value, int most) {
        return entered -> Stream.ofNullable(value.apply(entered.form()))
                .map(text -> text.strip().length())
                .filter(length -> length > most)
                .map(length -> Fault.at(field, "shared.tooLong", most, length))
                .findFirst();
    }
}
