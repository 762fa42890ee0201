package org.stathouse.mpia.web;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/**
 * What the public form must say before it can be sent: what is looked for, and one way to answer (processes.md A.4, form). No law asks
 * for a name or a reason.
 */
final class FormPolicy {

    static final int LONGEST_DESCRIPTION = 20_000;
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_LINE = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 60;

    private static final Set<String> ANSWERS = Set.of("yes", "no", "unknown");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>.]+");

    /** Only such requests may fall under the 50 days of GP §4-356; nobody else is bothered with the question. */
    private static final Pattern EMERGENCY_CALL = Pattern.compile(
            "\\b9[-. ]?1[-. ]?1\\b|emergency call|llamadas? (?:de|al?) (?:emergencia|9)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static final Rule<RequestForm> DESCRIBED = refuse("description", form -> !given(form.description()), "descriptionMissing");

    static final Rule<RequestForm> DESCRIPTION_NOT_TOO_LONG = noLonger("description", RequestForm::description, LONGEST_DESCRIPTION);

    static final Rule<RequestForm> CAN_BE_ANSWERED =
            refuse("email", form -> !given(form.email()) && !given(form.postalAddress()), "contactMissing");

    static final Rule<RequestForm> EMAIL_IS_AN_ADDRESS =
            refuse("email", form -> RequestForm.text(form.email()).filter(text -> !isAddress(text)).isPresent(), "emailUnreadable");

    static final Rule<RequestForm> SHORT_EMAIL = noLonger("email", RequestForm::email, LONGEST_EMAIL);

    static final Rule<RequestForm> ADDRESS_NOT_TOO_LONG = noLonger("postalAddress", RequestForm::postalAddress, LONGEST_TEXT);

    static final Rule<RequestForm> NAME_NOT_TOO_LONG = noLonger("name", RequestForm::name, LONGEST_LINE);

    static final Rule<RequestForm> ORGANIZATION_NOT_TOO_LONG = noLonger("organization", RequestForm::organization, LONGEST_LINE);

    static final Rule<RequestForm> PHONE_NOT_TOO_LONG = noLonger("phone", RequestForm::phone, LONGEST_PHONE);

    static final Rule<RequestForm> FORMAT_NOT_TOO_LONG = noLonger("format", RequestForm::format, LONGEST_LINE);

    static final Rule<RequestForm> SHORT_DAYS = noLonger("recordsFrom", form -> form.recordsFrom() + form.recordsTo(), LONGEST_LINE);

    static final Rule<RequestForm> FIRST_DAY_READABLE =
            refuse("recordsFrom", form -> given(form.recordsFrom()) && form.from().isEmpty(), "dayUnreadable");

    static final Rule<RequestForm> LAST_DAY_READABLE =
            refuse("recordsTo", form -> given(form.recordsTo()) && form.to().isEmpty(), "dayUnreadable");

    static final Rule<RequestForm> PERIOD_IN_ORDER = refuse(
            "recordsTo", form -> form.from().flatMap(from -> form.to().filter(to -> to.isBefore(from))).isPresent(), "periodBackwards");

    /** GP §4-206(e): indigence by affidavit, or what the public has of it. */
    static final Rule<RequestForm> WAIVER_STATED = refuse(
            "waiverStatement", form -> form.waiverGround().isPresent() && !given(form.waiverStatement()), "waiverUnstated");

    static final Rule<RequestForm> STATEMENT_NOT_TOO_LONG = noLonger("waiverStatement", RequestForm::waiverStatement, LONGEST_TEXT);

    static final Rule<RequestForm> EMERGENCY_CALL_ANSWERED = refuse(
            "emergencyCall", form -> speaksOfEmergencyCall(form) && !ANSWERS.contains(orEmpty(form.emergencyCall())), "emergencyCallOpen");

    /** In the order of the fields. */
    private static final List<Rule<RequestForm>> RULES = List.of(
            DESCRIBED,
            DESCRIPTION_NOT_TOO_LONG,
            EMERGENCY_CALL_ANSWERED,
            FIRST_DAY_READABLE,
            LAST_DAY_READABLE,
            PERIOD_IN_ORDER,
            FORMAT_NOT_TOO_LONG,
            NAME_NOT_TOO_LONG,
            ORGANIZATION_NOT_TOO_LONG,
            CAN_BE_ANSWERED,
            EMAIL_IS_AN_ADDRESS,
            ADDRESS_NOT_TOO_LONG,
            PHONE_NOT_TOO_LONG,
            WAIVER_STATED,
            STATEMENT_NOT_TOO_LONG);

    /** What is put aside need not be complete, but must not fill our disks. */
    private static final List<Rule<RequestForm>> LENGTHS = List.of(
            DESCRIPTION_NOT_TOO_LONG,
            FORMAT_NOT_TOO_LONG,
            NAME_NOT_TOO_LONG,
            ORGANIZATION_NOT_TOO_LONG,
            SHORT_EMAIL,
            ADDRESS_NOT_TOO_LONG,
            PHONE_NOT_TOO_LONG,
            STATEMENT_NOT_TOO_LONG,
            SHORT_DAYS);

    private FormPolicy() {}

    /** Everything that keeps it from being sent. */
    static List<Fault> faults(RequestForm form) {
        return Rule.faults(RULES, form);
    }

    /** Everything that keeps it from being put aside. */
    static List<Fault> againstDraft(RequestForm form) {
        return Rule.faults(LENGTHS, form);
    }

    /** Whether the description names a 9-1-1 call, so that the further question is asked. */
    static boolean speaksOfEmergencyCall(RequestForm form) {
        return EMERGENCY_CALL.matcher(orEmpty(form.description())).find();
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    private static boolean given(@Nullable String typed) {
        return RequestForm.text(typed).isPresent();
    }

    private static String orEmpty(@Nullable String typed) {
        return RequestForm.text(typed).orElse("");
    }

    private static Rule<RequestForm> refuse(String field, Predicate<RequestForm> broken, String key) {
        return Rule.refuse(broken, () -> Fault.at(field, "mpia.web.fault." + key));
    }

    private static Rule<RequestForm> noLonger(String field, Function<RequestForm, @Nullable String> text, int most) {
        return Rule.refuse(
                form -> orEmpty(text.apply(form)).codePointCount(0, orEmpty(text.apply(form)).length()) > most,
                () -> Fault.at(field, "mpia.web.fault.tooLong", most));
    }
}
