package org.stathouse.notification.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.notification.MailBody;
import org.stathouse.notification.MailState;
import org.stathouse.notification.MyNotices;
import org.stathouse.notification.Outbox;
import org.stathouse.notification.OutboxFilter;
import org.stathouse.notification.OutboxMail;
import org.stathouse.notification.PersonalNotice;
import org.stathouse.shared.Slice;

/** What was told to the caller, and the outbox for administrators. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Notifications")
class NotificationController {

    private final Outbox outbox;
    private final MyNotices notices;

    NotificationController(Outbox outbox, MyNotices notices) {
        this.outbox = outbox;
        this.notices = notices;
    }

    @GetMapping("/notifications")
    @Operation(summary = "Lists the notices to the caller, newest first; unread ones only, or those of one group of kinds, if asked")
    Slice<PersonalNotice> mine(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return notices.page(new MyNotices.Filter(unread, group), after, limit);
    }

    @GetMapping("/notifications/unread")
    @Operation(summary = "Counts the caller’s unread notices, up to 99")
    MyNotices.Unread unread() {
        return notices.unread();
    }

    @PostMapping("/notifications/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Marks all of the caller’s notices as read")
    void markAllRead() {
        notices.markAllRead();
    }

    @GetMapping("/notifications/{id}")
    @Operation(summary = "Shows one notice to the caller")
    PersonalNotice one(@PathVariable UUID id) {
        return notices.get(id);
    }

    @PutMapping("/notifications/{id}/read")
    @Operation(summary = "Marks a notice as read")
    PersonalNotice markRead(@PathVariable UUID id) {
        return notices.mark(id, true);
    }

    @DeleteMapping("/notifications/{id}/read")
    @Operation(summary = "Marks a notice as unread again")
    PersonalNotice markUnread(@PathVariable UUID id) {
        return notices.mark(id, false);
    }

    @GetMapping("/admin/outbox")
    @Operation(summary = "Lists all notices with what became of their mails, newest first")
    Slice<OutboxMail> list(
            @RequestParam(required = false) @Nullable MailState state,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return outbox.page(new OutboxFilter(state, recipient), after, limit);
    }

    @GetMapping("/admin/outbox/{id}/body")
    @Operation(summary = "Shows what a mail says, as text and as HTML")
    MailBody body(@PathVariable UUID id) {
        return outbox.body(id);
    }

    @PostMapping("/admin/outbox/{id}/retry")
    @Operation(summary = "Queues a mail again that was given up, had no address or found no server; 409 if it is sent or waiting")
    OutboxMail retry(@PathVariable UUID id) {
        return outbox.retry(id);
    }
}
