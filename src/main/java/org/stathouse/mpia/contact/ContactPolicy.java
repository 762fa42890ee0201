package org.stathouse.mpia.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What a contact for records needs (GP §4-503). */
final class ContactPolicy {

    private static final int LINE = 200;
    private static final int PHONE = 50;
    private static final int EMAIL = 254;
    private static final int ADDRESS = 2000;
    private static final String EMAIL_FORM = "[^\\s@]+@[^\\s@]+\\.[^\\s@]+";

    private static final Rule<ContactForm> NAMED =
            Rule.refuse(form -> blank(form.name()), () -> Fault.at("name", "shared.required"));

    private static final Rule<ContactForm> REACHABLE = Rule.refuse(
            form -> blank(form.email()) && blank(form.phone()) && blank(form.postalAddress()), () -> Fault.at("email", "mpia.contact.unreachable"));

    private static final Rule<ContactForm> AN_ADDRESS = Rule.refuse(
            form -> !blank(form.email()) && !String.valueOf(form.email()).strip().matches(EMAIL_FORM), () -> Fault.at("email", "mpia.contact.email"));

    private static final List<Rule<ContactForm>> ALL = List.of(
            NAMED, REACHABLE, AN_ADDRESS,
            form -> tooLong("name", form.name(), LINE),
            form -> tooLong("title", form.title(), LINE),
            form -> tooLong("email", form.email(), EMAIL),
            form -> tooLong("phone", form.phone(), PHONE),
            form -> tooLong("postalAddress", form.postalAddress(), ADDRESS));

    private ContactPolicy() {}

    static List<Fault> faults(ContactForm form) {
        return Rule.faults(ALL, form);
    }

    /** "annually update the contact information" (GP §4-503): confirmations before that day are too old. */
    static LocalDate oldest(LocalDate today) {
        return today.minusYears(1);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Optional<Fault> tooLong(String field, @Nullable String text, int most) {
        return text != null && text.strip().length() > most
                ? Optional.of(Fault.at(field, "shared.tooLong", most, text.strip().length()))
                : Optional.empty();
    }
}
