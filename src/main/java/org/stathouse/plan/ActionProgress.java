package org.stathouse.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far an action is: as reported, put on hold, or ended before its time. */
@Embeddable
class ActionProgress {

    @Enumerated(EnumType.STRING)
    private ActionStatus status = ActionStatus.NOT_REPORTED;

    @Column(name = "status_words")
    private @Nullable String words;

    @Column(name = "status_as_of")
    private @Nullable String asOf;

    private @Nullable LocalDate pausedUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable ActionStatus statusBeforePause;

    @Column(name = "withdrawal_reason")
    private @Nullable String reasonForTheEnd;

    /** Reports how far the action is, in the source's words. */
    void report(ActionStatus newStatus, @Nullable String newWords, @Nullable String newAsOf) {
        this.status = newStatus;
        this.words = newWords;
        this.asOf = newAsOf;
    }

    /** Ends the action before its time. */
    void withdraw(String reason) {
        this.reasonForTheEnd = reason;
        report(ActionStatus.WITHDRAWN, ActionStatus.WITHDRAWN.label(), null);
    }

    /** Ends the action by decision. It stays in the plan with its reason, for the public too. */
    void cancel(String reason) {
        this.reasonForTheEnd = reason;
        endPause();
        report(ActionStatus.CANCELED, ActionStatus.CANCELED.label(), asOf);
    }

    /** Takes over why it was withdrawn, as a file tells; the status stands beside it. */
    void giveReason(@Nullable String reason) {
        this.reasonForTheEnd = reason;
    }

    /** Puts the action on hold; what it was before waits for its resumption. */
    void pause(LocalDate until) {
        this.statusBeforePause = status;
        this.pausedUntil = until;
        report(ActionStatus.ON_HOLD, ActionStatus.ON_HOLD.label(), asOf);
    }

    /** Ends a pause. Whoever gave the action another status meanwhile knew better, and it stays. */
    void resume() {
        if (isOnHold() && statusBeforePause != null) {
            report(statusBeforePause, statusBeforePause.label(), asOf);
        }
        endPause();
    }

    /** Takes over what a report says, unless a decision has ended the action; while the action is on hold, it waits for its resumption. */
    void takeOver(ActionStatus reported, String reportedAsOf) {
        if (status == ActionStatus.CANCELED || status == ActionStatus.WITHDRAWN) {
            return;
        }
        if (isOnHold()) {
            this.statusBeforePause = reported;
            this.asOf = reportedAsOf;
        } else {
            report(reported, reported.label(), reportedAsOf);
        }
    }

    private boolean isOnHold() {
        return pausedUntil != null && status == ActionStatus.ON_HOLD;
    }

    private void endPause() {
        this.pausedUntil = null;
        this.statusBeforePause = null;
    }

    boolean isOver() {
        return status.isOver();
    }

    /** What decisions and reports change, for the audit trail. */
    Map<String, @Nullable Object> steeredFacts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("status", status.label());
        facts.put("status_as_of", asOf);
        facts.put("status_before_pause", statusBeforePause == null ? null : statusBeforePause.label());
        facts.put("paused_until", pausedUntil);
        return facts;
    }

    /** The status as the source said it; nothing where nothing was reported. */
    @Nullable String inWords() {
        return words == null && status != ActionStatus.NOT_REPORTED ? status.label() : words;
    }

    ActionStatus status() {
        return status;
    }

    @Nullable String words() {
        return words;
    }

    @Nullable String asOf() {
        return asOf;
    }

    @Nullable LocalDate pausedUntil() {
        return pausedUntil;
    }

    @Nullable String reasonForTheEnd() {
        return reasonForTheEnd;
    }
}
