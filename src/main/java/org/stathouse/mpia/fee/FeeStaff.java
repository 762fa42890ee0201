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

    /** Whether the person reads every request's file ({@link org.stathouse.mpia.RequestRight#READ_FILE}). */
    static boolean readsAll(Actor actor) {
        return actor.hasAny(Role.RECORDS_CLERK, Role.LAW_REVIEWER, Role.FEE_APPROVER, Role.RECORDS_SUPERVISOR);
    }

    /** Whether that person, who need not be who acts now, reads the request's file. */
    static boolean readsFile(Actor actor, RequestSummary request) {
        UUID agency = request.agency();
        return readsAll(actor) || agency != null && actor.has(Role.RECORDS_CUSTODIAN, agency);
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
