package org.stathouse.mpia.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestIntake;

/** Makes a request from the public form, once however often the form is sent. */
@Service
@Transactional
class PublicRequests {

    /** What the audit trail calls somebody who has no number yet: “Requester of a new request”. */
    private static final String NO_NUMBER_YET = "a new request";

    private final RequestIntake intake;
    private final RequestBook requests;
    private final SentForms sent;
    private final DraftDesk drafts;
    private final CurrentActor currentActor;

    PublicRequests(RequestIntake intake, RequestBook requests, SentForms sent, DraftDesk drafts, CurrentActor currentActor) {
        this.intake = intake;
        this.requests = requests;
        this.sent = sent;
        this.drafts = drafts;
        this.currentActor = currentActor;
    }

    /**
     * Logs the request and drops its draft.
     *
     * @param form id of the sealed form
     * @return the requester's secret page below the product's address
     * @throws org.stathouse.shared.BusinessRuleViolation naming what {@link FormPolicy} did not see
     */
    String send(UUID form, RequestForm filledIn, @Nullable String draft, Locale language) {
        PreferredLanguage preferred =
                language.getLanguage().equals(PreferredLanguage.SPANISH.locale().getLanguage()) ? PreferredLanguage.SPANISH : PreferredLanguage.ENGLISH;
        UUID request = currentActor.asVisitor(
                Actor.requester(form, NO_NUMBER_YET),
                () -> sent.once(form, () -> intake.open(filledIn.request(preferred)).request().id()));
        drafts.drop(draft);
        return requests.file(request).linkPath();
    }
}
