package org.stathouse.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A packet from its order to the hands of a member, and its views on a desk's screen and on a phone. */
@BrowserTest
class PacketJourney {

    private final RunningStathouse product;
    private final JsonNode meeting;
    private final Inspection inspection = new Inspection();

    PacketJourney(RunningStathouse product) {
        this.product = product;
        this.meeting = Awaitility.await()
                .atMost(CaseByRest.LONGEST_WAIT)
                .until(() -> new Rest(product, "tmo").get("steerco/meetings").expecting(200).json().get("items"), meetings -> !meetings.isEmpty())
                .get(0);
    }

    @Test
    void tmoOrdersADraftLooksItOverAndMakesItFinalForTheMembers() throws IOException {
        String subject = meeting.get("id").asString();
        // As they are now: other journeys set further ones up meanwhile.
        JsonNode actions = new Rest(product, "steerco").get("plan/actions").expecting(200).json().get("items");
        String id;
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            tmo.open("packets/new?kind=STEERCO&subject=" + subject);
            inspection.seen(tmo, "packet-order");
            tmo.press("Preview");
            tmo.page().frameLocator("iframe").getByText("Decisions asked").first().waitFor();
            inspection.seen(tmo, "packet-preview");
            tmo.press("Order the draft");
            tmo.button("Make final").waitFor();
            inspection.seen(tmo, "packet-draft");
            tmo.press("Make final");
            tmo.press("Make it final");
            tmo.button("Send to others").waitFor();
            inspection.seen(tmo, "packet-final");
            id = tmo.page().url().replaceFirst(".*/packets/", "");
            inspection.look(tmo, "packets", "packets");
        }
        try (Visitor member = Visitor.signedIn(product, "steerco", Inspection.DESK)) {
            member.open("packets/" + id);
            inspection.seen(member, "packet-of-a-member");
            member.open("packets/" + id + "/read");
            member.page().getByRole(AriaRole.MAIN).waitFor();
            inspection.seen(member, "packet-read");
        }
        inspection.assertAll();
        String text = textOf(new Rest(product, "steerco").get("packets/" + id + "/pdf").expecting(200).body());
        assertThat(text).contains("Decisions asked", "Portfolio", "Appendix: all actions", "Page 2 of");
        actions.forEach(action -> assertThat(unspaced(text)).contains(unspaced(action.get("title").asString())));
    }

    @Test
    void overRestAPacketIsOrderedFollowedAndFetchedOnlyByThoseWhoMay() throws IOException {
        Rest tmo = new Rest(product, "tmo");
        String subject = meeting.get("id").asString();
        Rest.Answer ordered = tmo.post("packets", Map.of("kind", "STEERCO", "subject", subject, "edition", "DRAFT", "sections", List.of("portfolio", "raid")));
        ordered.expecting(202);
        String id = ordered.json().get("packet").get("id").asString();

        Awaitility.await().atMost(CaseByRest.LONGEST_WAIT).until(() -> tmo.get("packets/" + id).expecting(200).json().get("packet").get("state").asString().equals("READY"));

        String text = textOf(tmo.get("packets/" + id + "/pdf").expecting(200).body());
        assertThat(text).contains("Portfolio", "Risks, issues and dependencies", "Draft, version").doesNotContain("Appendix: all actions");
        new Rest(product, "steerco").get("packets/" + id).expecting(404);
        new Rest(product, "owner").get("packets/" + id + "/pdf").expecting(404);
        tmo.post("packets", Map.of("kind", "STEERCO", "subject", subject, "edition", "DRAFT", "sections", List.of("nonsense"))).expecting(422);
    }

    /** Without spaces, for a line may break after a hyphen. */
    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
