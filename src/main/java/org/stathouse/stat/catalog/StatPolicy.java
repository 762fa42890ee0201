package org.stathouse.stat.catalog;

import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.stat.StatKind;

/** What a Stat needs before it can meet: a name of its own, people who hold their role, a day, and one focus a month (processes.md A.3 [S], [R]). */
final class StatPolicy {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_SPONSOR = 300;
    private static final int LONGEST_FOCUS = 2000;

    /** Numbers and file names begin with it, so it is short and without signs. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,19}");

    /**
     * A Stat about to be entered.
     *
     * @param kind a Tiger Team is led by anybody, a Stat by its analysts
     * @param unfit user names that are not active accounts, or do not hold the role that they are named for
     * @param unknownAgencies ids that the plan does not have
     */
    record Asked(
            StatForm form, StatKind kind, boolean nameTaken, boolean codeTaken, Unfit unfit, Set<UUID> unknownAgencies) {}

    /** Who can't be what they are named for. */
    record Unfit(boolean chair, boolean lead, Set<String> analysts) {}

    static final Rule<Asked> NAMED = asked -> text("name", asked.form().name(), LONGEST_NAME);

    static final Rule<Asked> NAME_FREE = Rule.refuse(Asked::nameTaken, () -> Fault.at("name", "stat.catalog.nameTaken"));

    static final Rule<Asked> CODE_GIVEN = asked -> {
        String code = asked.form().code();
        if (code == null || code.isBlank()) {
            return Optional.of(Fault.at("code", "shared.required"));
        }
        return CODE.matcher(code.strip()).matches() ? Optional.empty() : Optional.of(Fault.at("code", "stat.catalog.code"));
    };

    static final Rule<Asked> CODE_FREE = Rule.refuse(Asked::codeTaken, () -> Fault.at("code", "stat.catalog.codeTaken"));

    static final Rule<Asked> SPONSOR_NAMED = asked -> text("sponsor", asked.form().sponsor(), LONGEST_SPONSOR);

    static final Rule<Asked> CHAIR_HOLDS_ROLE = asked ->
            person("chair", asked.form().chair(), asked.unfit().chair(), "stat.catalog.notChair");

    static final Rule<Asked> LEAD_FIT = asked -> person(
            "leadAnalyst",
            asked.form().leadAnalyst(),
            asked.unfit().lead(),
            asked.kind() == StatKind.STAT ? "stat.catalog.notAnalyst" : "stat.catalog.unknownPerson");

    static final Rule<Asked> LEAD_IS_AN_ANALYST = Rule.refuse(
            asked -> asked.form().leadAnalyst() != null
                    && !asked.form().analysts().isEmpty()
                    && !asked.form().analysts().contains(asked.form().leadAnalyst()),
            () -> Fault.at("leadAnalyst", "stat.catalog.leadAmongAnalysts"));

    static final Rule<Asked> ANALYSTS_HOLD_ROLE = asked -> {
        if (asked.form().analysts().isEmpty()) {
            return Optional.of(Fault.at("analysts", "shared.required"));
        }
        return asked.unfit().analysts().isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.at("analysts", "stat.catalog.notAnalysts", String.join(", ", asked.unfit().analysts())));
    };

    static final Rule<Asked> AGENCIES_KNOWN = Rule.refuse(
            asked -> !asked.unknownAgencies().isEmpty(), () -> Fault.at("agencies", "stat.catalog.unknownAgency"));

    static final Rule<Asked> CADENCE_CHOSEN = chosen("cadence", form -> form.cadence());
    static final Rule<Asked> WEEKDAY_CHOSEN = chosen("weekday", form -> form.weekday());
    static final Rule<Asked> START_CHOSEN = chosen("startsAt", form -> form.startsAt());
    static final Rule<Asked> FIRST_DAY_CHOSEN = chosen("firstDay", form -> form.firstDay());

    static final Rule<Asked> PLACE_SHORT = asked -> atMost("place", asked.form().place(), LONGEST_LINE);

    static final Rule<Asked> FOCUS_SAID = asked -> text("focus", asked.form().focus(), LONGEST_FOCUS);

    private static final List<Rule<Asked>> STAT = List.of(
            NAMED, NAME_FREE, CODE_GIVEN, CODE_FREE, SPONSOR_NAMED, CHAIR_HOLDS_ROLE, LEAD_FIT, LEAD_IS_AN_ANALYST, ANALYSTS_HOLD_ROLE,
            AGENCIES_KNOWN, CADENCE_CHOSEN, WEEKDAY_CHOSEN, START_CHOSEN, FIRST_DAY_CHOSEN, PLACE_SHORT, FOCUS_SAID);

    private StatPolicy() {}

    /** Everything against it, the faults of a season at {@code seasons[i].…}. */
    static List<Fault> faults(Asked asked) {
        List<Fault> faults = new ArrayList<>(Rule.faults(STAT, asked));
        faults.addAll(seasons(asked.form().seasons()));
        return faults;
    }

    /** A month has one focus: seasons are whole and no two hold the same month. */
    static List<Fault> seasons(List<FocusSeason> seasons) {
        List<Fault> faults = new ArrayList<>();
        Set<Month> taken = EnumSet.noneOf(Month.class);
        for (int i = 0; i < seasons.size(); i++) {
            FocusSeason season = seasons.get(i);
            String at = "seasons[" + i + "].";
            if (season.from() == null) {
                faults.add(Fault.at(at + "from", "shared.required"));
            }
            if (season.to() == null) {
                faults.add(Fault.at(at + "to", "shared.required"));
            }
            text(at + "focus", season.focus(), LONGEST_FOCUS).ifPresent(faults::add);
            if (season.from() != null && season.to() != null) {
                Set<Month> months = SeasonMonths.of(season.from(), season.to());
                if (months.stream().anyMatch(taken::contains)) {
                    faults.add(Fault.at(at + "from", "stat.catalog.seasonsOverlap"));
                }
                taken.addAll(months);
            }
        }
        return faults;
    }

    private static Rule<Asked> chosen(String field, Entry entry) {
        return Rule.refuse(asked -> entry.of(asked.form()) == null, () -> Fault.at(field, "shared.required"));
    }

    /** A field of the form. */
    private interface Entry {
        @Nullable Object of(StatForm form);
    }

    private static Optional<Fault> text(String field, @Nullable String entered, int longest) {
        return entered == null || entered.isBlank() ? Optional.of(Fault.at(field, "shared.required")) : atMost(field, entered, longest);
    }

    private static Optional<Fault> atMost(String field, @Nullable String entered, int longest) {
        int length = entered == null ? 0 : entered.strip().length();
        return length > longest ? Optional.of(Fault.at(field, "shared.tooLong", longest, length)) : Optional.empty();
    }

    private static Optional<Fault> person(String field, @Nullable String username, boolean unfit, String key) {
        if (username == null || username.isBlank()) {
            return Optional.of(Fault.at(field, "shared.required"));
        }
        return unfit ? Optional.of(Fault.at(field, key)) : Optional.empty();
    }
}
