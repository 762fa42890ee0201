package org.stathouse.steerco.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.steerco.condition.ConditionFulfilment;
import org.stathouse.steerco.condition.HandInEvidence;
import org.stathouse.steerco.condition.VerifyEvidence;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of a condition, and who is refused one beforehand. */
@Configuration
class ConditionTaskHandlers {

    @Bean
    TaskHandler<HandInEvidence> handInEvidence(ConditionFulfilment fulfilment) {
        return TaskHandler.of(ConditionProcess.FORM_HAND_IN, HandInEvidence.class, fulfilment::handIn);
    }

    @Bean
    TaskHandler<VerifyEvidence> verifyEvidence(ConditionFulfilment fulfilment) {
        return TaskHandler.of(ConditionProcess.FORM_VERIFY, VerifyEvidence.class, fulfilment::againstVerifying, fulfilment::judge)
                .offering("verify", "The evidence shows that it is met", new VerifyEvidence(true, null))
                .offering("send-back", "Send the evidence back", "What is missing", reason -> new VerifyEvidence(false, reason));
    }
}
