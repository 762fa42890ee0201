package org.stathouse.mpia.web;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stathouse.portal.FormSeal;
import org.stathouse.portal.SealedForm;
import org.stathouse.shared.Fault;

/**
 * Tells people from programs without asking either to solve a riddle: a field that nobody sees, and the least time in which one can
 * fill in a form. Who is taken for a program by mistake is told so and can send again; nothing typed is lost.
 */
@Component
class FormGate {

    /** Nobody reads and fills in the form in less. */
    static final Duration LEAST_TIME = Duration.ofSeconds(3);

    private final FormSeal seals;
    private final Clock clock;

    FormGate(FormSeal seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** The sealed form that was sent; nothing where the seal is none of ours, or older than a day. */
    Optional<SealedForm> opened(SentForm sent) {
        return seals.open(sent.seal());
    }

    /** Why it does not look like a person's. */
    List<Fault> against(SentForm sent, FormStep step) {
        List<Fault> faults = new ArrayList<>();
        if (RequestForm.text(sent.website()).isPresent()) {
            faults.add(Fault.at("website", "mpia.web.fault.trap"));
        }
        Optional<SealedForm> form = opened(sent);
        if (form.isEmpty()) {
            faults.add(Fault.of("mpia.web.fault.expired"));
        } else if (step.sendsOrReviews() && form.get().openFor(clock.instant()).compareTo(LEAST_TIME) < 0) {
            faults.add(Fault.of("mpia.web.fault.tooFast"));
        }
        return faults;
    }

    /** The seal for the page that answers: the same form goes on, unless its seal is worth nothing. */
    String next(SentForm sent) {
        String seal = sent.seal();
        return seal == null || opened(sent).isEmpty() ? seals.fresh() : seal;
    }

    /** The seal of a form that is handed out now. */
    String fresh() {
        return seals.fresh();
    }
}
