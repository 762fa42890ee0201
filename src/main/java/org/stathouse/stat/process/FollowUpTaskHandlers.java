package org.stathouse.stat.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.stat.item.AnswerItem;
import org.stathouse.stat.item.DecideExtension;
import org.stathouse.stat.item.DecideItem;
import org.stathouse.stat.item.EscalateItem;
import org.stathouse.stat.item.EscalationLevel;
import org.stathouse.stat.item.ItemEscalation;
import org.stathouse.stat.item.ItemExtensions;
import org.stathouse.stat.item.ItemFollowUp;
import org.stathouse.stat.item.VerifyAnswer;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of an item, and who is refused one beforehand. */
@Configuration
class FollowUpTaskHandlers {

    @Bean
    TaskHandler<AnswerItem> answerItem(ItemFollowUp followUp) {
        return TaskHandler.of(FollowUpProcess.FORM_ANSWER, AnswerItem.class, followUp::againstAnswering, followUp::answer);
    }

    @Bean
    TaskHandler<VerifyAnswer> verifyAnswer(ItemFollowUp followUp) {
        return TaskHandler.of(FollowUpProcess.FORM_VERIFY, VerifyAnswer.class, followUp::againstVerifying, followUp::verify)
                .offering("close", "The answer shows that it is done", new VerifyAnswer(true, null))
                .offering("send-back", "Send the answer back", "What is missing", reason -> new VerifyAnswer(false, reason));
    }

    @Bean
    TaskHandler<DecideExtension> decideExtension(ItemExtensions extensions) {
        return TaskHandler.of(
                FollowUpProcess.FORM_DECIDE_EXTENSION, DecideExtension.class, extensions::againstDeciding, extensions::decide)
                .offering("grant", "Grant the day asked for", new DecideExtension(true, null))
                .offering("refuse", "Refuse the extension", "Why it is refused", reason -> new DecideExtension(false, reason));
    }

    @Bean
    TaskHandler<EscalateItem> escalateItem(ItemEscalation escalation) {
        return taking(escalation, FollowUpProcess.FORM_ESCALATE, EscalationLevel.ANALYST);
    }

    @Bean
    TaskHandler<EscalateItem> takeUpItem(ItemEscalation escalation) {
        return taking(escalation, FollowUpProcess.FORM_TAKE_UP, EscalationLevel.DEPUTY);
    }

    @Bean
    TaskHandler<DecideItem> decideItem(ItemEscalation escalation) {
        return TaskHandler.of(
                FollowUpProcess.FORM_DECIDE,
                DecideItem.class,
                (actor, item) -> escalation.against(actor, item, EscalationLevel.CHAIR),
                escalation::decide);
    }

    private static TaskHandler<EscalateItem> taking(ItemEscalation escalation, String form, EscalationLevel level) {
        return TaskHandler.of(
                form,
                EscalateItem.class,
                (actor, item) -> escalation.against(actor, item, level),
                        (task, step) -> escalation.take(task, step, level))
                .offering("up", "Ask the next one up now", "What was tried and what is needed", note -> new EscalateItem(true, note))
                .offering("not-yet", "Not yet: leave it two more working days", "Why it does not go up yet", note -> new EscalateItem(false, note));
    }
}
