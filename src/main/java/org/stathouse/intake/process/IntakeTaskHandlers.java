package org.stathouse.intake.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.intake.ActionSetUp;
import org.stathouse.intake.CategorizeProposal;
import org.stathouse.intake.ChairDecisions;
import org.stathouse.intake.CheckCompleteness;
import org.stathouse.intake.DecideProposal;
import org.stathouse.intake.MapKpis;
import org.stathouse.intake.Prioritization;
import org.stathouse.intake.ProposalReview;
import org.stathouse.intake.RecommendPriority;
import org.stathouse.intake.RecordDiscussion;
import org.stathouse.intake.ResubmitProposal;
import org.stathouse.intake.ReviewNarrative;
import org.stathouse.intake.ScoreProposal;
import org.stathouse.intake.WriteCharter;
import org.stathouse.intake.WriteWorkPlan;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of which form key, and who is refused a task beforehand. */
@Configuration
class IntakeTaskHandlers {

    @Bean
    TaskHandler<CheckCompleteness> checkCompleteness(ProposalReview review) {
        return TaskHandler.of(IntakeProcess.FORM_CHECK_COMPLETENESS, CheckCompleteness.class, review::checkCompleteness)
                .offering("complete", "Complete as submitted", new CheckCompleteness(true, null))
                .offering("return", "Return to the proposer", "What is missing", reason -> new CheckCompleteness(false, reason));
    }

    @Bean
    TaskHandler<ResubmitProposal> reviseProposal(ProposalReview review) {
        return TaskHandler.of(IntakeProcess.FORM_REVISE, ResubmitProposal.class, review::resubmit);
    }

    @Bean
    TaskHandler<CategorizeProposal> categorizeProposal(ProposalReview review) {
        return TaskHandler.of(IntakeProcess.FORM_CATEGORIZE, CategorizeProposal.class, review::categorize);
    }

    @Bean
    TaskHandler<ScoreProposal> scoreProposal(Prioritization prioritization) {
        return TaskHandler.of(
                IntakeProcess.FORM_SCORE, ScoreProposal.class, prioritization::againstScoring, prioritization::score);
    }

    @Bean
    TaskHandler<RecordDiscussion> recordDiscussion(Prioritization prioritization) {
        return TaskHandler.of(IntakeProcess.FORM_DISCUSS, RecordDiscussion.class, prioritization::discuss);
    }

    @Bean
    TaskHandler<RecommendPriority> recommendPriority(Prioritization prioritization) {
        return TaskHandler.of(IntakeProcess.FORM_RECOMMEND, RecommendPriority.class, prioritization::recommend);
    }

    @Bean
    TaskHandler<DecideProposal> decideProposal(ChairDecisions decisions) {
        return TaskHandler.of(IntakeProcess.FORM_DECIDE, DecideProposal.class, decisions::againstDeciding, decisions::decide);
    }

    @Bean
    TaskHandler<WriteWorkPlan> writeWorkPlan(ActionSetUp setUp) {
        return TaskHandler.of(IntakeProcess.FORM_WORK_PLAN, WriteWorkPlan.class, setUp::writeWorkPlan);
    }

    @Bean
    TaskHandler<MapKpis> mapKpis(ActionSetUp setUp) {
        return TaskHandler.of(IntakeProcess.FORM_MAP_KPIS, MapKpis.class, setUp::mapKpis);
    }

    @Bean
    TaskHandler<ReviewNarrative> reviewNarrative(ActionSetUp setUp) {
        return TaskHandler.of(
                IntakeProcess.FORM_REVIEW_NARRATIVE, ReviewNarrative.class, setUp::againstReviewing, setUp::reviewNarrative);
    }

    @Bean
    TaskHandler<WriteCharter> writeCharter(ActionSetUp setUp) {
        return TaskHandler.of(IntakeProcess.FORM_CHARTER, WriteCharter.class, setUp::writeCharter);
    }
}
