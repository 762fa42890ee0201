package org.stathouse.mpia.exemption;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What an entry of an exemption log needs (GP §4-203(c), §4-343). */
final class CitationPolicy {

    private static final int LENGTH = 4000;
    private static final int MOST_PAGES = 1_000_000;

    private static final Rule<Entry> OPEN = Rule.refuse(asked -> !asked.open(), () -> Fault.of("mpia.exemption.closed"));

    /** A row that is off, or not in force on the day, is not cited. */
    private static final Rule<Entry> CITABLE =
            Rule.refuse(asked -> !asked.citable(), () -> Fault.at("code", "mpia.exemption.notCitable"));

    /** "A brief description of the undisclosed record" (GP §4-203(c)). */
    private static final Rule<Entry> DESCRIBED = asked -> text("records", asked.form().records());

    private static final Rule<Entry> PAGES = Rule.refuse(
            asked -> asked.form().pages() == null || asked.form().pages() < 1 || asked.form().pages() > MOST_PAGES,
            () -> Fault.at("pages", "mpia.exemption.pages", MOST_PAGES));

    private static final Rule<Entry> REASONED = asked -> text("reason", asked.form().reason());

    /** §4-343: why the denial is necessary. */
    private static final Rule<Entry> NECESSARY = asked -> ofTheGate(asked, "necessary", asked.form().necessary());

    /** §4-343: "why redacting information would not address the reasons". */
    private static final Rule<Entry> REDACTION_FAILS = asked -> ofTheGate(asked, "redactionFails", asked.form().redactionFails());

    /** §4-301(b): on complaint the custodian shows greater harm to the public interest. */
    private static final Rule<Entry> HARM = asked -> ofTheGate(asked, "harm", asked.form().harm());

    private static final List<Rule<Entry>> ALL = List.of(OPEN, CITABLE, DESCRIBED, PAGES, REASONED, NECESSARY, REDACTION_FAILS, HARM);

    private CitationPolicy() {}

    static List<Fault> faults(Entry asked) {
        return Rule.faults(ALL, asked);
    }

    private static Optional<Fault> ofTheGate(Entry asked, String field, @Nullable String text) {
        return asked.reasons() ? text(field, text) : Optional.empty();
    }

    private static Optional<Fault> text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(Fault.at(field, "shared.required"));
        }
        return text.strip().length() > LENGTH
                ? Optional.of(Fault.at(field, "shared.tooLong", LENGTH, text.strip().length()))
                : Optional.empty();
    }

    /**
     * @param open whether the request is open
     * @param citable whether the exemption exists, is on and in force
     * @param reasons whether it asks for the reasons of §4-343
     */
    record Entry(CitationForm form, boolean open, boolean citable, boolean reasons) {}
}
