package org.stathouse.mpia.fee;

import java.util.UUID;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/** Who has to do with fees in general, beside what each may do in one request. */
final class FeeStaff {

    private static final Role[] STAFF = {
        Role.RECORDS_CLERK, Role.RECORDS_CUSTODIAN, Role.LAW_REVIEWER, Role.FEE_APPROVER, Role.RECORDS_SUPERVISOR, Role.ADMINISTRATOR
    };

    private FeeStaff() {}

    /** Whether the person sees the tasks of all fees: number, subject and what is to be done, nothing of the file. */
    static boolean seesAll(Actor actor) {
        return actor.hasAny(Role.RECORDS_CLERK, Role.LAW_REVIEWER, Role.FEE_APPROVER, Role.RECORDS_SUPERVISOR, Role.ADMINISTRATOR);
    }

    /** Whether that person, who need not be who acts now, sees the tasks of this request's fee. */
    static boolean sees(Actor actor, RequestSummary request) {
        UUID agency = request.agency();
        return seesAll(actor) || agency != null && actor.has(Role.RECORDS_CUSTODIAN, agency);
    }

    static void requireStaff(Actor actor) {
        if (!actor.hasAny(STAFF)) {
            throw new NotPermitted(Fault.of("mpia.fee.staffOnly"));
        }
    }

    /** Settings that counsel confirms: those who answer for the fees, and the administrator. */
    static void requireSetting(Actor actor) {
        if (!actor.hasAny(Role.FEE_APPROVER, Role.RECORDS_SUPERVISOR, Role.ADMINISTRATOR)) {
            throw new NotPermitted(Fault.of("mpia.fee.settings.mayNotChange"));
        }
    }

    /** Salaries are seen and set by fee approver and supervisor alone; not even by the administrator. */
    static boolean seesSalaries(Actor actor) {
        return actor.hasAny(Role.FEE_APPROVER, Role.RECORDS_SUPERVISOR);
    }

    static void requireSalaries(Actor actor) {
        if (!seesSalaries(actor)) {
            throw new NotPermitted(Fault.of("mpia.fee.rate.mayNotChange"));
        }
    }
}
