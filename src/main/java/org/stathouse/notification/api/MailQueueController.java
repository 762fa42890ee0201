package org.stathouse.notification.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.notification.MailQueue;
import org.stathouse.notification.MailState;
import org.stathouse.notification.OutboxFilter;

/** The queue of mails, for administrators. */
@RestController
@RequestMapping("/api/v1/admin/outbox")
@Tag(name = "Notifications")
class MailQueueController {

    private final MailQueue queue;

    MailQueueController(MailQueue queue) {
        this.queue = queue;
    }

    @GetMapping("/queue")
    @Operation(summary = "Shows how many mails are in each state, how many are due and since when, and whether sending is stopped")
    MailQueue.State state() {
        return queue.state();
    }

    @PostMapping("/queue/pause")
    @Operation(summary = "Stops sending on every node; 409 if it is stopped")
    MailQueue.State pause() {
        return queue.pause();
    }

    @PostMapping("/queue/resume")
    @Operation(summary = "Lets mails go out again; 409 if it was not stopped")
    MailQueue.State resume() {
        return queue.resume();
    }

    @PostMapping("/retry")
    @Operation(summary = "Queues again what could not be delivered, of a state and a recipient if given, at most 1,000 at once")
    MailQueue.Retried retryAll(
            @RequestParam(required = false) @Nullable MailState state, @RequestParam(required = false) @Nullable String recipient) {
        return queue.retryAll(new OutboxFilter(state, recipient));
    }
}
