package org.stathouse.mpia.clock;

import static org.stathouse.mpia.clock.Tolling.CONSENT_AND_OMBUDSMAN;
import static org.stathouse.mpia.clock.Tolling.NOTHING;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.Sureness;

/**
 * Every date of the law (mpia.md §1): from what it is counted, how long, in which days, what may move it, and where that is written. The
 * sections are those of the General Provisions Article (GP).
 */
final class ClockPolicies {

    /** The City's own: to be acknowledged on the first day. */
    static final ClockPolicy ACKNOWLEDGEMENT = setting(
            DateKind.ACKNOWLEDGEMENT, Start.RECEIPT, ClockSettings::acknowledgementDays, true, NOTHING,
            "City practice (processes.md A.4 step 1)", Sureness.GENERAL, "Acknowledge day 1");

    static final ClockPolicy TEN_DAY_LETTER = workingDays(
            DateKind.TEN_DAY_LETTER, Start.RECEIPT, 10, CONSENT_AND_OMBUDSMAN,
            "GP §4-203(b)(2)", Sureness.VERIFIED, "in writing or by electronic mail within 10 working days after receipt");

    static final ClockPolicy WRONG_CUSTODIAN = workingDays(
                    DateKind.WRONG_CUSTODIAN, Start.RECEIPT, 10, NOTHING,
                    "GP §4-202(c)", Sureness.VERIFIED, "within 10 working days after receiving the application")
            .ifItComesToThat();

    static final ClockPolicy NO_RECORD = days(
                    DateKind.NO_RECORD, Start.RECEIPT, 30, NOTHING,
                    "GP §4-202(d)", Sureness.VERIFIED, "promptly after the search is completed but not more than 30 days")
            .ifItComesToThat();

    static final ClockPolicy DECISION = days(
                    DateKind.DECISION, Start.RECEIPT, 30, CONSENT_AND_OMBUDSMAN,
                    "GP §4-203(a)", Sureness.VERIFIED, "promptly, but not more than 30 days after receiving the application")
            .onlyFor(RequestKind.ORDINARY);

    static final ClockPolicy EMERGENCY_CALL_DECISION = days(
                    DateKind.DECISION, Start.RECEIPT, 50, CONSENT_AND_OMBUDSMAN,
                    "GP §4-203(a), §4-356", Sureness.VERIFIED, "not more than 50 days after receiving the application")
            .onlyFor(RequestKind.EMERGENCY_CALL);

    /** From receipt, not from the approval. */
    static final ClockPolicy PRODUCTION = days(
                    DateKind.PRODUCTION, Start.RECEIPT, 30, CONSENT_AND_OMBUDSMAN,
                    "GP §4-203(b)(1)", Sureness.VERIFIED, "not more than 30 days after receipt of the application")
            .onlyFor(RequestKind.ORDINARY);

    /** What was read gives 50 days to decide and does not say how long production may take then. */
    static final ClockPolicy EMERGENCY_CALL_PRODUCTION = setting(
                    DateKind.PRODUCTION, Start.RECEIPT, ClockSettings::emergencyProductionDays, false, CONSENT_AND_OMBUDSMAN,
                    "GP §4-203(b)(1), §4-356", Sureness.GENERAL, "No text read; taken to end with the 50 days for the decision")
            .onlyFor(RequestKind.EMERGENCY_CALL);

    static final ClockPolicy VICTIM_NOTICE = days(
                    DateKind.VICTIM_NOTICE, Start.RECEIPT, 30, NOTHING,
                    "GP §4-356(c)", Sureness.VERIFIED, "Notice within 30 days of receipt")
            .onlyFor(RequestKind.EMERGENCY_CALL);

    static final ClockPolicy VICTIM_REPLY = days(
                    DateKind.VICTIM_REPLY, Start.VICTIM_NOTICE, 10, NOTHING,
                    "GP §4-356(c)", Sureness.VERIFIED, "allow 10 days for a response from the victim")
            .onlyFor(RequestKind.EMERGENCY_CALL);

    /** The length was read; that it is counted from the denial only in COMAR 14.09.16.09. */
    static final ClockPolicy DENIAL_STATEMENT = workingDays(
            DateKind.DENIAL_STATEMENT, Start.DENIAL, 10, CONSENT_AND_OMBUDSMAN,
            "GP §4-203(c); start by COMAR 14.09.16.09", Sureness.PARTLY, "within 10 working days, give the applicant a written statement");

    static final ClockPolicy COURT_PETITION = workingDays(
            DateKind.COURT_PETITION, Start.TEMPORARY_DENIAL, 10, NOTHING,
            "GP §4-358", Sureness.VERIFIED, "Within 10 working days after the denial");

    static final ClockPolicy OMBUDSMAN_FINISH = days(
            DateKind.OMBUDSMAN_FINISH, Start.OMBUDSMAN_REQUEST, 90, NOTHING,
            "GP §4-1B-04", Sureness.VERIFIED, "Within 90 calendar days after receiving a request for dispute resolution");

    static final ClockPolicy BOARD_COMPLAINT = days(
            DateKind.BOARD_COMPLAINT, Start.DETERMINATION, 30, NOTHING,
            "GP §4-1A-05", Sureness.VERIFIED, "filed within 30 calendar days");

    static final ClockPolicy BOARD_ANSWER = days(
            DateKind.BOARD_ANSWER, Start.BOARD_COMPLAINT, 30, NOTHING,
            "GP §4-1A-06", Sureness.VERIFIED, "within 30 calendar days after receiving the complaint");

    static final ClockPolicy BOARD_DECISION = days(
            DateKind.BOARD_DECISION, Start.BOARD_INFORMATION, 30, NOTHING,
            "GP §4-1A-07", Sureness.VERIFIED, "30 days once response and information are in");

    static final ClockPolicy BOARD_OUTER_LIMIT = days(
            DateKind.BOARD_OUTER_LIMIT, Start.BOARD_FILING, 120, NOTHING,
            "GP §4-1A-07", Sureness.VERIFIED, "not later than 120 days after the filing of the complaint");

    static final ClockPolicy LAWSUIT_ANSWER = days(
            DateKind.LAWSUIT_ANSWER, Start.SERVICE, 30, NOTHING,
            "GP §4-362", Sureness.VERIFIED, "within 30 days after service of the complaint");

    /** In the order of the table in mpia.md §1. */
    static final List<ClockPolicy> ALL = List.of(
            ACKNOWLEDGEMENT, TEN_DAY_LETTER, WRONG_CUSTODIAN, NO_RECORD, DECISION, EMERGENCY_CALL_DECISION, PRODUCTION,
            EMERGENCY_CALL_PRODUCTION, VICTIM_NOTICE, VICTIM_REPLY, DENIAL_STATEMENT, COURT_PETITION, OMBUDSMAN_FINISH, BOARD_COMPLAINT,
            BOARD_ANSWER, BOARD_DECISION, BOARD_OUTER_LIMIT, LAWSUIT_ANSWER);

    private ClockPolicies() {}

    /** The policy of a date for that kind of request, if such a request has it. */
    static Optional<ClockPolicy> find(DateKind kind, RequestKind request) {
        return ALL.stream().filter(policy -> policy.kind() == kind && policy.appliesTo(request)).findFirst();
    }

    /** The policy of a date that such a request has. */
    static ClockPolicy of(DateKind kind, RequestKind request) {
        return find(kind, request)
                .orElseThrow(() -> new IllegalArgumentException("A request of kind %s has no date %s".formatted(request, kind)));
    }

    /** The policy by which a date was counted that is kept although the request's kind was corrected since. */
    static ClockPolicy shown(DateKind kind, RequestKind request) {
        return find(kind, request)
                .or(() -> ALL.stream().filter(policy -> policy.kind() == kind).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("No policy for " + kind));
    }

    /** What can be counted on the day of receipt. */
    static List<ClockPolicy> fromReceipt(RequestKind request) {
        return ALL.stream().filter(policy -> policy.fromReceipt() && policy.appliesTo(request)).toList();
    }

    private static ClockPolicy days(DateKind kind, Start starts, int days, Tolling tolling, String source, Sureness sureness, String text) {
        return policy(kind, starts, settings -> days, false, tolling, false, source, sureness, text);
    }

    private static ClockPolicy workingDays(
            DateKind kind, Start starts, int days, Tolling tolling, String source, Sureness sureness, String text) {
        return policy(kind, starts, settings -> days, true, tolling, false, source, sureness, text);
    }

    private static ClockPolicy setting(
            DateKind kind, Start starts, ToIntFunction<ClockSettings> days, boolean working, Tolling tolling,
            String source, Sureness sureness, String text) {
        return policy(kind, starts, days, working, tolling, true, source, sureness, text);
    }

    private static ClockPolicy policy(
            DateKind kind, Start starts, ToIntFunction<ClockSettings> days, boolean working, Tolling tolling, boolean setting,
            String source, Sureness sureness, String text) {
        return new ClockPolicy(
                kind, EnumSet.allOf(RequestKind.class), starts, days, working, tolling, starts == Start.RECEIPT, setting, source, sureness, text);
    }
}
