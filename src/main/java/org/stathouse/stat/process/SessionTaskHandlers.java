package org.stathouse.stat.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.stat.session.AgencyPapers;
import org.stathouse.stat.session.AnswerContinuation;
import org.stathouse.stat.session.CompleteDebrief;
import org.stathouse.stat.session.CompletePacket;
import org.stathouse.stat.session.ContinuationTests;
import org.stathouse.stat.session.EndSession;
import org.stathouse.stat.session.FrameSession;
import org.stathouse.stat.session.GiveInput;
import org.stathouse.stat.session.HandInMemo;
import org.stathouse.stat.session.HandInPreMemo;
import org.stathouse.stat.session.IssueMemo;
import org.stathouse.stat.session.ReleasePreMemo;
import org.stathouse.stat.session.ReviewPreMemo;
import org.stathouse.stat.session.SessionClosure;
import org.stathouse.stat.session.SessionPreparation;
import org.stathouse.stat.session.StatRoom;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of a session, and who is refused one beforehand. */
@Configuration
class SessionTaskHandlers {

    @Bean
    TaskHandler<FrameSession> frameStatSession(SessionPreparation preparation) {
        return TaskHandler.of(SessionProcess.FORM_FRAME, FrameSession.class, preparation::againstPreparing, preparation::frame);
    }

    @Bean
    TaskHandler<GiveInput> giveAgencyInput(AgencyPapers papers) {
        return new AgencyTaskHandler<>(SessionProcess.FORM_GIVE_INPUT, GiveInput.class, papers, papers::giveInput);
    }

    @Bean
    TaskHandler<HandInPreMemo> draftPreMemo(SessionPreparation preparation) {
        return TaskHandler.of(SessionProcess.FORM_DRAFT, HandInPreMemo.class, preparation::againstPreparing, preparation::draft);
    }

    @Bean
    TaskHandler<ReviewPreMemo> reviewPreMemo(SessionPreparation preparation) {
        return TaskHandler.of(SessionProcess.FORM_REVIEW, ReviewPreMemo.class, preparation::againstReviewing, preparation::review);
    }

    @Bean
    TaskHandler<HandInPreMemo> refreshPreMemo(SessionPreparation preparation) {
        return TaskHandler.of(SessionProcess.FORM_REFRESH, HandInPreMemo.class, preparation::againstPreparing, preparation::refresh);
    }

    @Bean
    TaskHandler<ReleasePreMemo> releasePreMemo(SessionPreparation preparation) {
        return TaskHandler.of(SessionProcess.FORM_RELEASE, ReleasePreMemo.class, preparation::againstPreparing, preparation::release)
                .offering("release", "Release as it stands", new ReleasePreMemo());
    }

    @Bean
    TaskHandler<CompletePacket> completeStatPacket(SessionPreparation preparation) {
        return TaskHandler.of(SessionProcess.FORM_PACKET, CompletePacket.class, preparation::againstPreparing, preparation::completePacket);
    }

    @Bean
    TaskHandler<HandInMemo> handInAgencyMemo(AgencyPapers papers) {
        return new AgencyTaskHandler<>(SessionProcess.FORM_HAND_IN_MEMO, HandInMemo.class, papers, papers::handInMemo);
    }

    @Bean
    TaskHandler<EndSession> holdStatSession(StatRoom room) {
        return TaskHandler.of(SessionProcess.FORM_HOLD, EndSession.class, room::againstHolding, room::end);
    }

    @Bean
    TaskHandler<CompleteDebrief> debriefStatSession(SessionClosure closure, SessionPreparation preparation) {
        return TaskHandler.of(SessionProcess.FORM_DEBRIEF, CompleteDebrief.class, preparation::againstPreparing, closure::debrief);
    }

    @Bean
    TaskHandler<IssueMemo> issueFollowUpMemo(SessionClosure closure, SessionPreparation preparation) {
        return TaskHandler.of(SessionProcess.FORM_ISSUE_MEMO, IssueMemo.class, preparation::againstPreparing, closure::issueMemo);
    }

    @Bean
    TaskHandler<AnswerContinuation> answerContinuationTest(ContinuationTests continuation) {
        return TaskHandler.of(SessionProcess.FORM_CONTINUATION, AnswerContinuation.class, continuation::againstAnswering, continuation::answer);
    }
}
