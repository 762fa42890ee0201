package org.stathouse.mpia.request.process;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.stathouse.mpia.request.CandidateGroups;
import org.stathouse.mpia.request.ClosingLetter;
import org.stathouse.mpia.request.RequestAssessment;
import org.stathouse.mpia.request.RequestDecisions;
import org.stathouse.mpia.request.RequestEndings;
import org.stathouse.mpia.request.RequestRelease;
import org.stathouse.mpia.request.RequestSearches;
import org.stathouse.mpia.request.SearchAnswers;
import org.stathouse.mpia.request.RequestStepTimes;
import org.stathouse.mpia.request.VictimSteps;
import org.stathouse.mpia.request.WorkStep;
import org.stathouse.workflow.ProcessBean;

/** What the process {@code mpia-request} calls; each step forwards to a use case. */
@ProcessBean("requestSteps")
public class RequestSteps {

    private final RequestAssessment assessment;
    private final RequestSearches searches;
    private final VictimSteps victim;
    private final RequestDecisions decisions;
    private final RequestRelease release;
    private final RequestEndings endings;
    private final ClosingLetter closing;
    private final CandidateGroups groups;
    private final RequestStepTimes times;

    RequestSteps(
            RequestAssessment assessment,
            RequestSearches searches,
            VictimSteps victim,
            RequestDecisions decisions,
            RequestRelease release,
            RequestEndings endings,
            ClosingLetter closing,
            CandidateGroups groups,
            RequestStepTimes times) {
        this.assessment = assessment;
        this.searches = searches;
        this.victim = victim;
        this.decisions = decisions;
        this.release = release;
        this.endings = endings;
        this.closing = closing;
        this.groups = groups;
        this.times = times;
    }

    /** The last day of a {@link WorkStep}, in the City's time zone. */
    public LocalDate due(String requestId, String step) {
        return times.due(UUID.fromString(requestId), WorkStep.valueOf(step));
    }

    /** Acknowledges the receipt, once. */
    public void acknowledge(String requestId) {
        assessment.acknowledge(UUID.fromString(requestId));
    }

    /** Drafts the letter of intake's answer and returns its id. */
    public String draftAnswer(String requestId) {
        return assessment.draftAnswer(UUID.fromString(requestId)).toString();
    }

    /** Drafts the question to the requester and returns its id. */
    public String draftQuestion(String requestId) {
        return assessment.draftQuestion(UUID.fromString(requestId)).toString();
    }

    /** The request waits for the requester's answer. */
    public void awaitClarification(String requestId) {
        assessment.awaitClarification(UUID.fromString(requestId));
    }

    /** The request waits no longer. */
    public void clarificationOver(String requestId) {
        assessment.clarificationOver(UUID.fromString(requestId));
    }

    /** The ids of the searches to be answered. */
    public List<String> openSearches(String requestId) {
        return searches.openSearches(UUID.fromString(requestId)).stream().map(UUID::toString).toList();
    }

    /** The candidate groups of one search. */
    public List<String> searchers(String searchId) {
        return searches.searchers(UUID.fromString(searchId));
    }

    /** What all answers come to: a name of {@link SearchAnswers}. */
    public String endSearch(String requestId) {
        return searches.end(UUID.fromString(requestId)).name();
    }

    /** Whether the victim of a 9-1-1 record is still to be asked. */
    public boolean asksVictim(String requestId) {
        return victim.asks(UUID.fromString(requestId));
    }

    /** Drafts the notice to the victim and returns its id. */
    public String draftVictimNotice(String requestId) {
        return victim.draftNotice(UUID.fromString(requestId)).toString();
    }

    /** The victim's days begin. */
    public void victimAsked(String requestId) {
        victim.asked(UUID.fromString(requestId));
    }

    /** The candidate groups of the custodian's tasks. */
    public List<String> custodians(String requestId) {
        return groups.custodians(UUID.fromString(requestId));
    }

    /** The candidate groups of the release. */
    public List<String> releasers(String requestId) {
        return groups.releasers(UUID.fromString(requestId));
    }

    /** Sends the statement of a denial. */
    public void sendDenial(String requestId) {
        decisions.sendDenial(UUID.fromString(requestId));
    }

    /** Tells the requester of a temporary denial. */
    public void sendTemporaryNotice(String requestId) {
        decisions.sendTemporaryNotice(UUID.fromString(requestId));
    }

    /** Computes the final fee; tells whether something is to be paid before release. */
    public boolean finalFee(String requestId) {
        return release.finalFeeDue(UUID.fromString(requestId));
    }

    /** Sends the release letter. */
    public void sendRelease(String requestId) {
        release.sendLetter(UUID.fromString(requestId));
    }

    /** Closes the request with the outcome that was settled. */
    public void close(String requestId) {
        endings.close(UUID.fromString(requestId));
    }

    /** Confirms the end of a withdrawn or unpaid request to the requester. */
    public void confirmEnd(String requestId) {
        closing.send(UUID.fromString(requestId));
    }
}
