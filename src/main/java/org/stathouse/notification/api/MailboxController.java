package org.stathouse.notification.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.notification.Mailbox;
import org.stathouse.notification.MailboxState;

/** The mailbox that people write to, for administrators. */
@RestController
@RequestMapping("/api/v1/admin/mailbox")
@Tag(name = "Notifications")
class MailboxController {

    private final Mailbox mailbox;

    MailboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping
    @Operation(summary = "Shows how the mailbox fares: the last look, the last fault, mails that could not be taken")
    MailboxState state() {
        return mailbox.state();
    }

    @PostMapping("/look")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Looks into the mailbox soon, and tries stuck mails again")
    void look() {
        mailbox.lookSoon();
    }
}
