package org.stathouse.mpia.fee.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.mpia.fee.ApproveEstimate;
import org.stathouse.mpia.fee.DecideWaiver;
import org.stathouse.mpia.fee.Estimates;
import org.stathouse.mpia.fee.FollowUpFee;
import org.stathouse.mpia.fee.MakeEstimate;
import org.stathouse.mpia.fee.Payments;
import org.stathouse.mpia.fee.Waivers;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of a fee, and who is refused one beforehand. */
@Configuration
class FeeTaskHandlers {

    @Bean
    TaskHandler<MakeEstimate> makeFeeEstimate(Estimates estimates) {
        return TaskHandler.of(FeeProcess.FORM_ESTIMATE, MakeEstimate.class, estimates::make);
    }

    @Bean
    TaskHandler<ApproveEstimate> approveFeeEstimate(Estimates estimates) {
        return TaskHandler.of(FeeProcess.FORM_APPROVE, ApproveEstimate.class, estimates::againstApproving, estimates::judge);
    }

    @Bean
    TaskHandler<FollowUpFee> followUpFee(Payments payments) {
        return TaskHandler.of(FeeProcess.FORM_FOLLOW_UP, FollowUpFee.class, payments::followUp);
    }

    @Bean
    TaskHandler<DecideWaiver> decideFeeWaiver(Waivers waivers) {
        return TaskHandler.of(FeeProcess.FORM_WAIVER, DecideWaiver.class, waivers::againstDeciding, waivers::decide);
    }
}
