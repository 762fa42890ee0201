package org.stathouse.mpia.correspondence;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.notification.IncomingMail;
import org.stathouse.notification.MailReceiver;

/**
 * Says where a mail goes. A mail of the requester that names their request is added to it; one that names none opens a request; all
 * else goes to staff. Somebody who writes about another’s request learns nothing of it, not even whether it exists. What a program
 * sent is never answered and opens nothing.
 */
@Component
class MailIntake implements MailReceiver {

    private final MailTarget targets;
    private final MailLimits limits;
    private final MailFiling filing;

    MailIntake(MailTarget targets, MailLimits limits, MailFiling filing) {
        this.targets = targets;
        this.limits = limits;
        this.filing = filing;
    }

    @Override
    public String receive(IncomingMail mail) {
        String address = mail.bounced();
        if (address != null) {
            Optional<RequestSummary> request = targets.ofBounce(mail, address);
            return request.map(found -> filing.noteBounce(found, mail, address)).orElseGet(() -> filing.unplaced(mail, WhyUnplaced.BOUNCE, null));
        }
        return switch (targets.of(mail)) {
            case MailTarget.Found.Theirs theirs -> ofRequester(theirs.request(), mail);
            case MailTarget.Found.Anothers others ->
                    filing.unplaced(mail, mail.automatic() ? WhyUnplaced.AUTOMATIC : WhyUnplaced.OTHER_SENDER, others.request());
            case MailTarget.Found.Unknown unknown ->
                    filing.unplaced(mail, mail.automatic() ? WhyUnplaced.AUTOMATIC : WhyUnplaced.UNKNOWN_NUMBER, null);
            case MailTarget.Found.None none -> ofAnyone(mail);
        };
    }

    private String ofRequester(RequestSummary request, IncomingMail mail) {
        if (mail.automatic()) {
            return filing.noteAutomaticReply(request, mail);
        }
        if (!limits.mayAdd(request.id())) {
            return filing.unplaced(mail, WhyUnplaced.TOO_MANY, request);
        }
        return mail.tooLarge() ? filing.refuseLargeMailOf(request, mail) : filing.add(request, mail);
    }

    private String ofAnyone(IncomingMail mail) {
        if (mail.automatic()) {
            return filing.unplaced(mail, WhyUnplaced.AUTOMATIC, null);
        }
        if (!MailFiling.isAnswerable(mail.from())) {
            return filing.unplaced(mail, WhyUnplaced.NO_SENDER, null);
        }
        if (mail.tooLarge()) {
            return filing.refuseLargeMail(mail);
        }
        if (mail.text().isBlank() && mail.subject().isBlank() && mail.attachments().isEmpty()) {
            return filing.unplaced(mail, WhyUnplaced.EMPTY, null);
        }
        return limits.mayOpen(mail.from()) ? filing.open(mail) : filing.unplaced(mail, WhyUnplaced.TOO_MANY, null);
    }
}
