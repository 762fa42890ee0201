package org.stathouse.mpia.fee.process;

import java.time.LocalDate;
import java.util.UUID;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.fee.Estimates;
import org.stathouse.mpia.fee.Payments;
import org.stathouse.mpia.fee.Waivers;
import org.stathouse.workflow.ProcessBean;

/** What the processes {@code mpia-fee} and {@code mpia-fee-waiver} call; each step forwards to a use case. */
@ProcessBean("feeSteps")
public class FeeSteps {

    private final Estimates estimates;
    private final Payments payments;
    private final Waivers waivers;
    private final RequestBook requests;

    FeeSteps(Estimates estimates, Payments payments, Waivers waivers, RequestBook requests) {
        this.estimates = estimates;
        this.payments = payments;
        this.waivers = waivers;
        this.requests = requests;
    }

    /** The candidate groups of those who handle the request: clerks, and the custodian of its agency once it has one. */
    public String handlers(String requestId) {
        UUID agency = requests.get(UUID.fromString(requestId)).agency();
        String clerks = Grant.of(Role.RECORDS_CLERK).group();
        return agency == null ? clerks : clerks + "," + Grant.of(Role.RECORDS_CUSTODIAN, agency).group();
    }

    /** The estimate goes to the requester. */
    public void askConsent(String requestId) {
        estimates.askConsent(UUID.fromString(requestId));
    }

    /** The last day to answer or pay. */
    public LocalDate answerBy(String requestId) {
        return payments.answerBy(UUID.fromString(requestId));
    }

    /** The day to remind of it. */
    public LocalDate reminderOn(String requestId) {
        return payments.reminderOn(UUID.fromString(requestId));
    }

    /** The requester is reminded. */
    public void remind(String requestId) {
        payments.remind(UUID.fromString(requestId));
    }

    /** The final fee goes to the requester. */
    public void bill(String requestId) {
        payments.bill(UUID.fromString(requestId));
    }

    /** The requester is told that nothing is expected to be paid. */
    public void tellNoFee(String requestId) {
        payments.tellNoFee(UUID.fromString(requestId));
    }

    /** The decision on a waiver goes to the requester. */
    public void sendWaiver(String waiverId) {
        waivers.sendDecision(UUID.fromString(waiverId));
    }
}
