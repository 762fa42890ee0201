package org.stathouse.adjudication.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.adjudication.ChairDecision;
import org.stathouse.adjudication.ConfirmRecovery;
import org.stathouse.adjudication.Escalation;
import org.stathouse.adjudication.HandInRecoveryPlan;
import org.stathouse.adjudication.PrepareAgendaPage;
import org.stathouse.adjudication.RecoveryPlans;
import org.stathouse.adjudication.RedCaseReview;
import org.stathouse.adjudication.ResolveWithinAuthority;
import org.stathouse.adjudication.ValidateRed;
import org.stathouse.adjudication.VerifyEvidence;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of which form key, and who is refused a task beforehand. */
@Configuration
class RedCaseTaskHandlers {

    @Bean
    TaskHandler<ValidateRed> validateRed(RedCaseReview review) {
        return TaskHandler.of(RedAdjudicationProcess.FORM_VALIDATE, ValidateRed.class, review::againstJudging, review::validate);
    }

    /** The one step that is the owner's own. */
    @Bean
    TaskHandler<HandInRecoveryPlan> writeRecoveryPlan(RecoveryPlans plans) {
        return TaskHandler.of(
                RedAdjudicationProcess.FORM_RECOVERY_PLAN,
                HandInRecoveryPlan.class,
                plans::handIn);
    }

    @Bean
    TaskHandler<ResolveWithinAuthority> resolveWithinAuthority(RedCaseReview review, Escalation escalation) {
        return TaskHandler.of(
                RedAdjudicationProcess.FORM_RESOLVE, ResolveWithinAuthority.class, review::againstJudging, escalation::answer);
    }

    @Bean
    TaskHandler<PrepareAgendaPage> prepareAgendaPage(RedCaseReview review, Escalation escalation) {
        return TaskHandler.of(
                RedAdjudicationProcess.FORM_AGENDA_PAGE, PrepareAgendaPage.class, review::againstJudging, escalation::prepare);
    }

    @Bean
    TaskHandler<ProposedDecision> decideRedCase(ChairDecision chair) {
        return TaskHandler.of(
                RedAdjudicationProcess.FORM_DECIDE, ProposedDecision.class, chair::againstDeciding, chair::decide);
    }

    @Bean
    TaskHandler<ConfirmRecovery> confirmRecovery(RedCaseReview review) {
        return TaskHandler.of(
                RedAdjudicationProcess.FORM_CONFIRM_RECOVERY, ConfirmRecovery.class, review::againstJudging, review::confirmRecovery);
    }

    @Bean
    TaskHandler<VerifyEvidence> verifyRedCaseEvidence(RedCaseReview review) {
        return TaskHandler.of(
                RedAdjudicationProcess.FORM_VERIFY_EVIDENCE, VerifyEvidence.class, review::againstJudging, review::verifyEvidence);
    }
}
