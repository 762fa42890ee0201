package org.stathouse.mpia.request.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.mpia.request.AnswerSearch;
import org.stathouse.mpia.request.ApproveDecision;
import org.stathouse.mpia.request.AssessRequest;
import org.stathouse.mpia.request.CourtSteps;
import org.stathouse.mpia.request.LawReview;
import org.stathouse.mpia.request.PetitionCourt;
import org.stathouse.mpia.request.RecordCourtOrder;
import org.stathouse.mpia.request.ReleaseRecords;
import org.stathouse.mpia.request.RequestAssessment;
import org.stathouse.mpia.request.RequestDecisions;
import org.stathouse.mpia.request.RequestRelease;
import org.stathouse.mpia.request.RequestReview;
import org.stathouse.mpia.request.RequestSearches;
import org.stathouse.mpia.request.ReviewRecords;
import org.stathouse.mpia.request.VictimSteps;
import org.stathouse.mpia.request.WeighVictimReply;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of a request, and who is refused one beforehand. */
@Configuration
class RequestTaskHandlers {

    @Bean
    TaskHandler<AssessRequest> assessRequest(RequestAssessment assessment) {
        return TaskHandler.of(RequestProcess.FORM_ASSESS, AssessRequest.class, assessment::against, assessment::assess);
    }

    @Bean
    TaskHandler<AnswerSearch> searchRecords(RequestSearches searches) {
        return TaskHandler.of(RequestProcess.FORM_SEARCH, AnswerSearch.class, searches::against, searches::answer);
    }

    @Bean
    TaskHandler<WeighVictimReply> weighVictimReply(VictimSteps victim) {
        return TaskHandler.of(RequestProcess.FORM_WEIGH_VICTIM_REPLY, WeighVictimReply.class, victim::against, victim::weigh);
    }

    @Bean
    TaskHandler<ReviewRecords> reviewRecords(RequestReview review) {
        return TaskHandler.of(RequestProcess.FORM_REVIEW, ReviewRecords.class, review::againstReviewing, review::review);
    }

    @Bean
    TaskHandler<LawReview> lawReview(RequestReview review) {
        return TaskHandler.of(RequestProcess.FORM_LAW_REVIEW, LawReview.class, review::againstLawReview, review::reviewForLaw);
    }

    @Bean
    TaskHandler<ApproveDecision> approveDecision(RequestDecisions decisions) {
        return TaskHandler.of(RequestProcess.FORM_APPROVE, ApproveDecision.class, decisions::against, decisions::decide);
    }

    @Bean
    TaskHandler<PetitionCourt> petitionCourt(CourtSteps court) {
        return TaskHandler.of(RequestProcess.FORM_PETITION, PetitionCourt.class, court::petition);
    }

    @Bean
    TaskHandler<RecordCourtOrder> recordCourtOrder(CourtSteps court) {
        return TaskHandler.of(RequestProcess.FORM_COURT_ORDER, RecordCourtOrder.class, court::order);
    }

    @Bean
    TaskHandler<ReleaseRecords> releaseRecords(RequestRelease release) {
        return TaskHandler.of(RequestProcess.FORM_RELEASE, ReleaseRecords.class, release::against, release::release);
    }
}
