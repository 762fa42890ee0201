package org.stathouse.briefing.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.documents.PdfConformance;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.KpiView;
import org.stathouse.plan.PlanActions;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.steerco.SteerCoMeetings;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

/**
 * Packets over the City's own actions and measures, against the plan that the screens show: pillar by pillar, for beside the City's stand
 * the thousands of actions that other tests have left.
 */
@IntegrationTest
class CityPacketTest {

    private static final String MAKER = "tmo";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Packets packets;

    @Autowired
    private PacketShelf shelf;

    @Autowired
    private PlanCatalog catalog;

    @Autowired
    private SignIn signIn;

    @Test
    void holdsEveryActionAndEveryAgencysMeasuresOfTheCity() {
        assumeTrue(PlanActions.cityIsPresent(), "../shared/data/city is not beside the project");
        PlanActions plan = new PlanActions(context);
        List<ActionId> actions = plan.importCity();
        assertThat(actions).hasSizeGreaterThanOrEqualTo(65);

        String briefs = catalog.pillars().stream()
                .filter(pillar -> pillar.plan().equals(PlanActions.CITYS_PLAN))
                .map(pillar -> text(PacketKind.PILLAR, pillar.id().value(), "all-actions"))
                .collect(Collectors.joining());
        String steerCo = text(PacketKind.STEERCO, new SteerCoMeetings(context).planned(SteerCoMeetings.AHEAD), "measures");

        assertThat(actions).allSatisfy(action -> assertThat(briefs).contains(words(plan.view(action).title())));
        catalog.measures().stream()
                .filter(measure -> measure.agencyName() != null)
                .collect(Collectors.groupingBy(KpiView::agencyName, Collectors.counting()))
                .forEach((agency, measures) -> assertThat(steerCo).contains(words(agency) + "%,d".formatted(measures)));
    }

    private String text(PacketKind kind, UUID subject, String section) {
        UUID packet = signIn.as(MAKER, () -> packets.order(new OrderPacket(kind, subject, Edition.FINAL, List.of(section), List.of())));
        new PacketRun(context).make();
        signIn.as(MAKER);
        assertThat(shelf.get(packet).sections()).allSatisfy(made -> assertThat(made.state()).isEqualTo(PartState.MADE));
        byte[] pdf = shelf.download(packet).content();
        PdfConformance.assertConforms(pdf);
        return inReadingOrder(pdf);
    }

    /** Cell by cell, as the tags have it, so that a title over several lines stays whole. */
    private static String inReadingOrder(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return words(new PDFTextStripper().getText(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without spaces, for a line may break after a hyphen. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
