package org.stathouse.mpia.correspondence;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.MessageReceived;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequesterActs;
import org.stathouse.mpia.WaitsFor;

/**
 * A requester who writes while our question is open has answered it, and the work goes on (processes.md A.4 step 3). What staff write
 * down for them answers it only if staff say so.
 */
@Component
class ClarificationAnswers {

    private final MessageRepository messages;
    private final RequestBook requests;
    private final RequesterActs acts;
    private final CurrentActor currentActor;

    ClarificationAnswers(MessageRepository messages, RequestBook requests, RequesterActs acts, CurrentActor currentActor) {
        this.messages = messages;
        this.requests = requests;
        this.acts = acts;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(MessageReceived received) {
        if (currentActor.get().isRequesterOf(received.request()) && requests.get(received.request()).waitsFor() == WaitsFor.CLARIFICATION) {
            messages.findById(received.message()).ifPresent(message -> acts.clarified(received.request(), message.text()));
        }
    }

    @EventListener
    void on(QuestionAnswered answered) {
        acts.clarified(answered.request(), answered.text());
    }
}
