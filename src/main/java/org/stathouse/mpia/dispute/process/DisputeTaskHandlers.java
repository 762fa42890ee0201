package org.stathouse.mpia.dispute.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.mpia.dispute.DisputeAnswers;
import org.stathouse.mpia.dispute.FileAnswer;
import org.stathouse.mpia.dispute.PreparePacket;
import org.stathouse.mpia.dispute.RecordResult;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of a dispute. */
@Configuration
class DisputeTaskHandlers {

    @Bean
    TaskHandler<PreparePacket> prepareDisputePacket(DisputeAnswers answers) {
        return TaskHandler.of(DisputeProcess.FORM_PACKET, PreparePacket.class, answers::preparePacket);
    }

    @Bean
    TaskHandler<FileAnswer> fileDisputeAnswer(DisputeAnswers answers) {
        return TaskHandler.of(DisputeProcess.FORM_ANSWER, FileAnswer.class, answers::answer);
    }

    @Bean
    TaskHandler<RecordResult> recordDisputeResult(DisputeAnswers answers) {
        return TaskHandler.of(DisputeProcess.FORM_RESULT, RecordResult.class, answers::recordResult);
    }
}
