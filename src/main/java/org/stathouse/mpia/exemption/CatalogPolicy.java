package org.stathouse.mpia.exemption;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What a row of the catalogue needs (mpia.md §4). */
final class CatalogPolicy {

    static final List<String> PARTS = List.of("I", "II", "III", "IV", "V");

    private static final Set<String> KNOWN_PARTS = Set.copyOf(PARTS);
    private static final String CODE = "4-3\\d\\d(\\.\\d)?";
    private static final int LENGTH = 300;
    private static final int LONG = 4000;

    private static final Rule<Asked> CODED = Rule.refuse(
            asked -> asked.form().code() == null || !asked.form().code().strip().matches(CODE), () -> Fault.at("code", "mpia.exemption.code"));

    private static final Rule<Asked> ONLY_ONCE = Rule.refuse(Asked::taken, () -> Fault.at("code", "mpia.exemption.codeTaken"));

    private static final Rule<Asked> TITLED = asked -> required("title", asked.form().title(), LENGTH);

    private static final Rule<Asked> IN_A_PART = Rule.refuse(
            asked -> asked.form().part() == null || !KNOWN_PARTS.contains(asked.form().part()), () -> Fault.at("part", "mpia.exemption.part"));

    /** Nothing stands in the catalogue without saying where it was read. */
    private static final Rule<Asked> SOURCED = asked -> required("source", asked.form().source(), LENGTH);

    private static final Rule<Asked> SURENESS =
            Rule.refuse(asked -> asked.form().sureness() == null, () -> Fault.at("sureness", "shared.required"));

    private static final Rule<Asked> IN_ORDER = asked -> {
        ExemptionForm form = asked.form();
        return form.effectiveFrom() != null && form.effectiveUntil() != null && form.effectiveUntil().isBefore(form.effectiveFrom())
                ? Optional.of(Fault.at("effectiveUntil", "mpia.exemption.until"))
                : Optional.empty();
    };

    private static final Rule<Asked> QUOTED = asked -> notTooLong("quoted", asked.form().quoted());
    private static final Rule<Asked> IN_INTEREST = asked -> notTooLong("inInterest", asked.form().inInterest());
    private static final Rule<Asked> NOTED = asked -> notTooLong("note", asked.form().note());

    private static final Rule<Asked> WITH_A_REASON = asked -> required("reason", asked.reason(), LONG);

    private static final List<Rule<Asked>> ROW = List.of(
            CODED, ONLY_ONCE, TITLED, IN_A_PART, SOURCED, SURENESS, IN_ORDER, QUOTED, IN_INTEREST, NOTED, WITH_A_REASON);

    private CatalogPolicy() {}

    static List<Fault> faults(Asked asked) {
        return Rule.faults(ROW, asked);
    }

    static List<Fault> reasonFaults(@Nullable String reason) {
        return required("reason", reason, LONG).stream().toList();
    }

    private static Optional<Fault> required(String field, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return Optional.of(Fault.at(field, "shared.required"));
        }
        return tooLong(field, text, most);
    }

    private static Optional<Fault> notTooLong(String field, @Nullable String text) {
        return text == null ? Optional.empty() : tooLong(field, text, LONG);
    }

    private static Optional<Fault> tooLong(String field, String text, int most) {
        return text.strip().length() > most
                ? Optional.of(Fault.at(field, "shared.tooLong", most, text.strip().length()))
                : Optional.empty();
    }

    /**
     * @param taken whether another row has the code
     * @param reason why the row is changed, for the record
     */
    record Asked(ExemptionForm form, boolean taken, @Nullable String reason) {}
}
