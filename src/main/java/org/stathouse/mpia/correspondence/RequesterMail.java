package org.stathouse.mpia.correspondence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.notification.OutsideLetter;
import org.stathouse.notification.OutsideMail;
import org.stathouse.notification.RecordsMail;

/** Messages to a requester by mail. The number in the subject, and in the address for answers, brings the answer to its request. */
@Component
class RequesterMail {

    private final RequestBook requests;
    private final OutsideMail mails;
    private final RecordsMail office;
    private final String productAddress;

    RequesterMail(RequestBook requests, OutsideMail mails, RecordsMail office, @Value("${stathouse.address}") String productAddress) {
        this.requests = requests;
        this.mails = mails;
        this.office = office;
        this.productAddress = productAddress;
    }

    /** Where mail reaches the requester; none where they gave no address. */
    @Nullable String address(UUID request) {
        String email = requests.file(request).requester().email();
        return email == null || email.isBlank() ? null : email;
    }

    /** @param key what makes it the same mail, so that a repetition sends nothing twice */
    void send(UUID request, String address, String key, String said) {
        RequestFile file = requests.file(request);
        String number = file.summary().number();
        mails.send(new OutsideLetter(
                key,
                file.summary().ref(),
                file.requester().displayName(),
                address,
                office.replyTo(number).orElse(null),
                RecordsMail.subject(number, "Your request for records: " + file.summary().subject()),
                text(file, said),
                List.of()));
    }

    private String text(RequestFile file, String said) {
        String answering = office.answerable() ? "\n\nYou can answer this mail; please leave the number in its subject." : "";
        return "%s\n\nYour request %s and all messages: %s%s".formatted(said, file.summary().number(), link(file), answering);
    }

    private String link(RequestFile file) {
        return productAddress + (productAddress.endsWith("/") ? "" : "/") + file.linkPath();
    }
}
