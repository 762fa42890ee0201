package org.stathouse.intake.process;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.identity.Actor;
import org.stathouse.intake.ActionSetUp;
import org.stathouse.intake.CategorizeProposal;
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
import org.stathouse.intake.SteerCoDecisions;
import org.stathouse.intake.WriteCharter;
import org.stathouse.intake.WriteWorkPlan;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of which form key, and who is refused a task beforehand. */
@Configuration
class IntakeTaskHandlers {

    private record Handler<C>(
            String formKey,
            Class<C> commandType,
            BiFunction<Actor, UUID, Optional<Fault>> against,
            BiConsumer<OpenTask, C> useCase)
            implements TaskHandler<C> {

        @Override
        public Optional<Fault> refusal(Actor actor, OpenTask task) {
            return against.apply(actor, task.subject().id());
        }

        @Override
        public void complete(OpenTask task, C command) {
            useCase.accept(task, command);
        }
    }

    private static <C> TaskHandler<C> handler(String formKey, Class<C> command, BiConsumer<OpenTask, C> useCase) {
        return new Handler<>(formKey, command, (actor, proposal) -> Optional.empty(), useCase);
    }

    @Bean
    TaskHandler<CheckCompleteness> checkCompleteness(ProposalReview review) {
        return handler(IntakeProcess.FORM_CHECK_COMPLETENESS, CheckCompleteness.class, review::checkCompleteness);
    }

    @Bean
    TaskHandler<ResubmitProposal> reviseProposal(ProposalReview review) {
        return handler(IntakeProcess.FORM_REVISE, ResubmitProposal.class, review::resubmit);
    }

    @Bean
    TaskHandler<CategorizeProposal> categorizeProposal(ProposalReview review) {
        return handler(IntakeProcess.FORM_CATEGORIZE, CategorizeProposal.class, review::categorize);
    }

    @Bean
    TaskHandler<ScoreProposal> scoreProposal(Prioritization prioritization) {
        return new Handler<>(
                IntakeProcess.FORM_SCORE, ScoreProposal.class, prioritization::againstScoring, prioritization::score);
    }

    @Bean
    TaskHandler<RecordDiscussion> recordDiscussion(Prioritization prioritization) {
        return handler(IntakeProcess.FORM_DISCUSS, RecordDiscussion.class, prioritization::discuss);
    }

    @Bean
    TaskHandler<RecommendPriority> recommendPriority(Prioritization prioritization) {
        return handler(IntakeProcess.FORM_RECOMMEND, RecommendPriority.class, prioritization::recommend);
    }

    @Bean
    TaskHandler<DecideProposal> decideProposal(SteerCoDecisions decisions) {
        return new Handler<>(IntakeProcess.FORM_DECIDE, DecideProposal.class, decisions::againstDeciding, decisions::decide);
    }

    @Bean
    TaskHandler<WriteWorkPlan> writeWorkPlan(ActionSetUp setUp) {
        return handler(IntakeProcess.FORM_WORK_PLAN, WriteWorkPlan.class, setUp::writeWorkPlan);
    }

    @Bean
    TaskHandler<MapKpis> mapKpis(ActionSetUp setUp) {
        return handler(IntakeProcess.FORM_MAP_KPIS, MapKpis.class, setUp::mapKpis);
    }

    @Bean
    TaskHandler<ReviewNarrative> reviewNarrative(ActionSetUp setUp) {
        return new Handler<>(
                IntakeProcess.FORM_REVIEW_NARRATIVE, ReviewNarrative.class, setUp::againstReviewing, setUp::reviewNarrative);
    }

    @Bean
    TaskHandler<WriteCharter> writeCharter(ActionSetUp setUp) {
        return handler(IntakeProcess.FORM_CHARTER, WriteCharter.class, setUp::writeCharter);
    }
}
