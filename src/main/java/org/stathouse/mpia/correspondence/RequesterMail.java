package org.stathouse.mpia.correspondence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.notification.Mailbox;
import org.stathouse.notification.OutsideLetter;
import org.stathouse.notification.OutsideMail;

/** Messages to a requester by mail. The number in the subject brings the answer back to its request. */
@Component
class RequesterMail {

    private final RequestBook requests;
    private final OutsideMail mails;
    private final Mailbox mailbox;
    private final String productAddress;

    RequesterMail(
            RequestBook requests, OutsideMail mails, Mailbox mailbox, @Value("${stathouse.address}") String productAddress) {
        this.requests = requests;
        this.mails = mails;
        this.mailbox = mailbox;
        this.productAddress = productAddress;
    }

    /** Where mail reaches the requester; none where they gave no address. */
    @Nullable String address(UUID request) {
        String email = requests.file(request).requester().email();
        return email == null || email.isBlank() ? null : email;
    }

    void send(Message message, String address) {
        RequestFile file = requests.file(message.request());
        mails.send(new OutsideLetter(
                "mpia-message/" + message.id(),
                file.summary().ref(),
                file.requester().displayName(),
                address,
                mailbox.address().orElse(null),
                subject(file),
                text(file, message.text()),
                List.of()));
    }

    /** The number in brackets is what {code RequestNumbers} looks for in an answer. */
    private static String subject(RequestFile file) {
        return "[" + file.summary().number() + "] Your request for records: " + file.summary().subject();
    }

    private String text(RequestFile file, String said) {
        return """
                %s

                Your request %s and all messages: %s

                You can answer this mail; please leave the number in its subject.""".formatted(said, file.summary().number(), link(file));
    }

    private String link(RequestFile file) {
        return productAddress + (productAddress.endsWith("/") ? "" : "/") + file.linkPath();
    }
}
