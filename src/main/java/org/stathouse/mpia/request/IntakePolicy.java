package org.stathouse.mpia.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.NewRequest;
import org.stathouse.mpia.Requester;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What a request must say to be logged (processes.md A.4, form [P:MD 4-206], [P:W]). A requester's name is not asked for by any law. */
final class IntakePolicy {

    /** The longest description, in characters. */
    static final int LONGEST_DESCRIPTION = 20_000;

    /** The longest text of the other long fields, in characters. */
    static final int LONGEST_TEXT = 10_000;

    /** The longest subject, name and organization, in characters. */
    static final int LONGEST_LINE = 200;

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 60;

    /** How many calendar days the receipt may lie back without a word on why it is logged so late. */
    static final int UNEXPLAINED_DAYS = 30;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>.]+");

    static final Rule<Intake> CHANNEL_NAMED = refuse("channel", intake -> intake.request().channel() == null, "channelMissing");

    static final Rule<Intake> REQUESTER_NAMED = refuse("requester", intake -> intake.request().requester() == null, "requesterMissing");

    static final Rule<Intake> DESCRIBED =
            refuse("description", intake -> Texts.orNull(intake.request().description()) == null, "descriptionMissing");

    static final Rule<Intake> DESCRIPTION_NOT_TOO_LONG = noLonger("description", NewRequest::description, LONGEST_DESCRIPTION);

    static final Rule<Intake> SUBJECT_NOT_TOO_LONG = noLonger("subject", NewRequest::subject, LONGEST_LINE);

    static final Rule<Intake> FORMAT_NOT_TOO_LONG = noLonger("format", NewRequest::format, LONGEST_LINE);

    static final Rule<Intake> NOTE_NOT_TOO_LONG = noLonger("priorContact", NewRequest::priorContact, LONGEST_TEXT);

    static final Rule<Intake> STATEMENT_NOT_TOO_LONG = noLonger("waiverStatement", NewRequest::waiverStatement, LONGEST_TEXT);

    static final Rule<Intake> NAME_NOT_TOO_LONG = noLonger("requester.name", of(Requester::name), LONGEST_LINE);

    static final Rule<Intake> ORGANIZATION_NOT_TOO_LONG = noLonger("requester.organization", of(Requester::organization), LONGEST_LINE);

    static final Rule<Intake> PHONE_NOT_TOO_LONG = noLonger("requester.phone", of(Requester::phone), LONGEST_PHONE);

    static final Rule<Intake> ADDRESS_NOT_TOO_LONG = noLonger("requester.postalAddress", of(Requester::postalAddress), LONGEST_TEXT);

    static final Rule<Intake> EMAIL_IS_AN_ADDRESS = refuse("requester.email", intake -> !isAddress(intake.email()), "emailUnreadable");

    /** Who writes by e-mail is answered there. */
    static final Rule<Intake> EMAIL_FOR_MAIL =
            refuse("requester.email", intake -> intake.came(Channel.EMAIL) && intake.email() == null, "emailMissing");

    /** Who writes a letter is answered by letter, or by e-mail where they gave an address. */
    static final Rule<Intake> ADDRESS_FOR_LETTER = refuse(
            "requester.postalAddress",
            intake -> intake.came(Channel.LETTER) && intake.email() == null && Texts.orNull(of(Requester::postalAddress).apply(intake.request())) == null,
            "addressMissing");

    static final Rule<Intake> RECEIVED_NOT_IN_FUTURE = refuse("receivedOn", intake -> intake.receivedOn().isAfter(intake.today()), "receivedInFuture");

    /** The public page receives a request the moment it is sent. */
    static final Rule<Intake> RECEIVED_TODAY_BY_PAGE = refuse(
            "receivedOn", intake -> intake.came(Channel.PORTAL) && intake.receivedOn().isBefore(intake.today()), "receivedEarlierByPage");

    /** The audit of 2022 faulted clocks that start late (processes.md A.4 step 1 [P:AU]), so a long delay is explained. */
    static final Rule<Intake> LATE_LOG_EXPLAINED = refuse(
            "priorContact",
            intake -> intake.receivedOn().isBefore(intake.today().minusDays(UNEXPLAINED_DAYS)) && Texts.orNull(intake.request().priorContact()) == null,
            "lateLogUnexplained");

    static final Rule<Intake> PERIOD_IN_ORDER = refuse("recordsTo", IntakePolicy::endsBeforeItBegins, "periodBackwards");

    /** GP §4-206(e): indigence by affidavit, or what the public has of it. */
    static final Rule<Intake> WAIVER_STATED = refuse(
            "waiverStatement",
            intake -> intake.request().waiver() != null && Texts.orNull(intake.request().waiverStatement()) == null,
            "waiverUnstated");

    static final Rule<Intake> AGENCY_KNOWN = refuse("agency", intake -> intake.request().agency() != null && !intake.agencyKnown(), "agencyUnknown");

    private static final List<Rule<Intake>> RULES = List.of(
            CHANNEL_NAMED,
            REQUESTER_NAMED,
            DESCRIBED,
            DESCRIPTION_NOT_TOO_LONG,
            SUBJECT_NOT_TOO_LONG,
            FORMAT_NOT_TOO_LONG,
            NOTE_NOT_TOO_LONG,
            STATEMENT_NOT_TOO_LONG,
            NAME_NOT_TOO_LONG,
            ORGANIZATION_NOT_TOO_LONG,
            PHONE_NOT_TOO_LONG,
            ADDRESS_NOT_TOO_LONG,
            EMAIL_IS_AN_ADDRESS,
            EMAIL_FOR_MAIL,
            ADDRESS_FOR_LETTER,
            RECEIVED_NOT_IN_FUTURE,
            RECEIVED_TODAY_BY_PAGE,
            LATE_LOG_EXPLAINED,
            PERIOD_IN_ORDER,
            WAIVER_STATED,
            AGENCY_KNOWN);

    private IntakePolicy() {}

    /** Everything that keeps it from being logged. */
    static List<Fault> faults(Intake intake) {
        return Rule.faults(RULES, intake);
    }

    /** Why a receipt cannot be corrected to that day. */
    static Optional<Fault> againstReceipt(LocalDate receivedOn, LocalDate today) {
        return receivedOn.isAfter(today) ? Optional.of(Fault.at("receivedOn", "mpia.request.receivedInFuture")) : Optional.empty();
    }

    /**
     * A request and what it is checked against.
     *
     * @param agencyKnown whether the plan has the agency that it names
     * @param today in the City's time zone
     */
    record Intake(NewRequest request, boolean agencyKnown, LocalDate today) {

        LocalDate receivedOn() {
            LocalDate named = request.receivedOn();
            return named == null ? today : named;
        }

        private boolean came(Channel way) {
            return request.channel() == way;
        }

        private @Nullable String email() {
            return Texts.orNull(of(Requester::email).apply(request));
        }
    }

    private static boolean isAddress(@Nullable String text) {
        return text == null || (text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches());
    }

    private static boolean endsBeforeItBegins(Intake intake) {
        LocalDate from = intake.request().recordsFrom();
        LocalDate to = intake.request().recordsTo();
        return from != null && to != null && to.isBefore(from);
    }

    private static Function<NewRequest, @Nullable String> of(Function<Requester, @Nullable String> field) {
        return request -> {
            Requester requester = request.requester();
            return requester == null ? null : field.apply(requester);
        };
    }

    private static Rule<Intake> refuse(String field, Predicate<Intake> broken, String key) {
        return Rule.refuse(broken, () -> Fault.at(field, "mpia.request." + key));
    }

    private static Rule<Intake> noLonger(String field, Function<NewRequest, @Nullable String> text, int most) {
        return Rule.refuse(
                intake -> {
                    String typed = text.apply(intake.request());
                    return typed != null && typed.strip().codePointCount(0, typed.strip().length()) > most;
                },
                () -> Fault.at(field, "mpia.request.tooLong", most));
    }
}
