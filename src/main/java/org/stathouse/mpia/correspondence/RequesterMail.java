package org.stathouse.mpia.correspondence;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.notification.OutsideLetter;
import org.stathouse.notification.OutsideMail;
import org.stathouse.notification.RecordsMail;
import org.stathouse.shared.Messages;

/** Messages to a requester by mail. The number in the subject, and in the address for answers, brings the answer to its request. */
@Component
class RequesterMail {

    private final RequestBook requests;
    private final OutsideMail mails;
    private final RecordsMail office;
    private final Messages messages;
    private final String productAddress;

    RequesterMail(
            RequestBook requests,
            OutsideMail mails,
            RecordsMail office,
            Messages messages,
            @Value("${stathouse.address}") String productAddress) {
        this.requests = requests;
        this.mails = mails;
        this.office = office;
        this.messages = messages;
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
        Locale language = file.requester().language().locale();
        mails.send(new OutsideLetter(
                key,
                file.summary().ref(),
                file.requester().displayName(),
                address,
                office.replyTo(number).orElse(null),
                RecordsMail.subject(number, messages.text("mpia.mail.message.subject", language, file.summary().subject())),
                text(file, said, language),
                List.of(),
                language));
    }

    /** In which language the requester reads. */
    Locale language(UUID request) {
        return requests.file(request).requester().language().locale();
    }

    private String text(RequestFile file, String said, Locale language) {
        String answering = office.answerable() ? "\n\n" + messages.text("mpia.mail.answer", language) : "";
        return said + "\n\n" + messages.text("mpia.mail.message.page", language, file.summary().number(), link(file)) + answering;
    }

    private String link(RequestFile file) {
        return productAddress + (productAddress.endsWith("/") ? "" : "/") + file.linkPath();
    }
}
