package org.stathouse.status.process;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;
import org.stathouse.status.AnswerAsk;
import org.stathouse.status.Asks;
import org.stathouse.status.ReportReview;
import org.stathouse.status.Reports;
import org.stathouse.status.ReviewReport;
import org.stathouse.status.SubmitReport;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of which form key, and who is refused a task beforehand. */
@Configuration
class StatusTaskHandlers {

    private record Handler<C>(
            String formKey,
            Class<C> commandType,
            BiFunction<Actor, UUID, Optional<Fault>> against,
            BiConsumer<UUID, C> useCase)
            implements TaskHandler<C> {

        @Override
        public Optional<Fault> refusal(Actor actor, OpenTask task) {
            return against.apply(actor, task.subject().id());
        }

        @Override
        public void complete(OpenTask task, C command) {
            useCase.accept(task.subject().id(), command);
        }
    }

    @Bean
    TaskHandler<SubmitReport> writeReport(Reports reports) {
        return new Handler<>(StatusReportProcess.FORM_WRITE, SubmitReport.class, reports::againstWriting, reports::submit);
    }

    @Bean
    TaskHandler<ReviewReport> reviewReport(ReportReview review) {
        return new Handler<>(StatusReportProcess.FORM_REVIEW, ReviewReport.class, review::against, review::review);
    }

    @Bean
    TaskHandler<AnswerAsk> answerAsk(Asks asks) {
        return new Handler<>(
                StatusAskProcess.FORM_ANSWER, AnswerAsk.class, asks::againstAnswering,
                (ask, command) -> asks.answer(ask, asks.get(ask).version(), command));
    }
}
