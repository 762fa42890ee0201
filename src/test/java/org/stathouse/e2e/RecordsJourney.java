package org.stathouse.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whole requests for public records of all kinds, from receipt to closing: some made by a resident on a phone whose browser runs no
 * script, the others logged and answered over REST.
 */
@ProductTest
class RecordsJourney {

    private final RunningStathouse product;

    RecordsJourney(RunningStathouse product) {
        this.product = product;
    }

    @Test
    void everyKindOfRequestComesToItsEnd() {
        List<String> ends = new ArrayList<>();
        ends.add(granted("EMAIL", "Permits of a playground"));
        ends.add(granted("LETTER", "Inspections of a bridge"));
        ends.add(grantedAfterAReturn());
        ends.add(grantedInPart("PUBLIC"));
        ends.add(grantedInPart("CONFIDENTIAL"));
        ends.add(denied("PROTECTED"));
        ends.add(denied("RESTRICTED"));
        ends.add(answeredAtOnce("ALREADY_PUBLIC", "https://data.baltimorecity.gov"));
        ends.add(answeredAtOnce("NOT_CUSTODIAN", "State Archives, 350 Rowe Boulevard, Annapolis"));
        ends.add(answeredAtOnce("NO_RECORD", "The office never kept such a list."));
        ends.add(nothingFound());
        ends.add(withdrawnAtTheDesk());
        ends.add(reopenedAndGranted());
        ends.add(paid());
        ends.add(unpaid());

        assertThat(ends).containsExactly(
                "GRANTED", "GRANTED", "GRANTED", "GRANTED_IN_PART", "GRANTED_IN_PART", "DENIED", "DENIED", "ALREADY_PUBLIC", "REFERRED",
                "NO_RECORD", "NO_RECORD", "WITHDRAWN", "GRANTED", "GRANTED", "UNPAID");
        assertThat(new Rest(product, "admin").get("audit/verification").expecting(200).json().get("valid").asBoolean()).isTrue();
    }

    private RequestByRest logged(String channel, String subject) {
        RequestByRest request = new RequestByRest(product);
        request.log(channel, "ORDINARY", subject);
        return request;
    }

    private String granted(String channel, String subject) {
        RequestByRest request = logged(channel, subject);
        request.assignSearch("PUBLIC", RequestByRest.FIRST, RequestByRest.SECOND);
        request.search("holder", "FOUND");
        request.search("keeper", "NOT_OURS");
        request.review("GRANT");
        request.approve();
        request.release();
        String outcome = request.outcome();
        assertThat(request.lettersSent()).contains("ACKNOWLEDGEMENT", "RELEASE");
        return outcome;
    }

    private String grantedAfterAReturn() {
        RequestByRest request = logged("WALK_IN", "Bids for a fence");
        request.assignSearch("PUBLIC");
        request.search("holder", "FOUND");
        request.review("GRANT");
        request.sendBack("Say in the log how the files are handed over.");
        request.review("GRANT");
        request.approve();
        request.release();
        return request.outcome();
    }

    private String grantedInPart(String tier) {
        RequestByRest request = logged("EMAIL", "Reports on a pumping station, " + tier);
        request.assignSearch(tier);
        request.search("holder", "FOUND");
        request.cite("4-338");
        request.review("GRANT_IN_PART");
        if (tier.equals("CONFIDENTIAL")) {
            request.reviewByLaw();
        }
        request.approve();
        request.release();
        String outcome = request.outcome();
        assertThat(request.lettersSent()).contains("DENIAL", "RELEASE");
        return outcome;
    }

    private String denied(String tier) {
        RequestByRest request = logged("LETTER", "Advice on a contract, " + tier);
        request.assignSearch(tier);
        request.search("holder", "FOUND");
        request.cite("4-344");
        request.review("DENY");
        if (tier.equals("RESTRICTED")) {
            request.reviewByLaw();
        }
        request.approve();
        String outcome = request.outcome();
        assertThat(request.lettersSent()).contains("DENIAL");
        return outcome;
    }

    private String answeredAtOnce(String way, String reference) {
        RequestByRest request = logged("EMAIL", "List of parks, " + way);
        request.answerAtOnce(way, reference);
        return request.outcome();
    }

    private String nothingFound() {
        RequestByRest request = logged("EMAIL", "Minutes of a club that never met");
        request.assignSearch("PUBLIC");
        request.search("holder", "NONE");
        request.awaitTask("mpia/send-letter");
        request.sendLetter();
        return request.outcome();
    }

    private String withdrawnAtTheDesk() {
        RequestByRest request = logged("WALK_IN", "Schedule of a sweeper");
        request.assignSearch("PUBLIC");
        request.act("clerk", "withdraw", Map.of("reason", "Found on the City’s page.")).expecting(200);
        return request.outcome();
    }

    private String reopenedAndGranted() {
        RequestByRest request = logged("EMAIL", "Notes of an inspector");
        request.assignSearch("PUBLIC");
        request.search("holder", "NONE");
        request.awaitTask("mpia/send-letter");
        request.sendLetter();
        assertThat(request.outcome()).isEqualTo("NO_RECORD");
        request.act("records", "reopen", Map.of("reason", "A box was found in the annex.")).expecting(200);
        request.assignSearch("PUBLIC");
        request.search("holder", "FOUND");
        request.review("GRANT");
        request.approve();
        request.release();
        return request.outcome();
    }

    private String paid() {
        RequestByRest request = logged("EMAIL", "Snow logs of ten winters");
        request.assignSearch("PUBLIC");
        request.search("holder", "FOUND", 6);
        request.estimate(6, 8);
        request.answerEstimate(true);
        request.review("GRANT");
        request.approve();
        request.pay();
        request.release();
        return request.outcome();
    }

    private String unpaid() {
        RequestByRest request = logged("LETTER", "Snow logs of thirty winters");
        request.assignSearch("PUBLIC");
        request.search("holder", "FOUND", 9);
        request.estimate(9, 12);
        request.answerEstimate(false);
        request.closeAsUnpaid();
        return request.outcome();
    }
}
