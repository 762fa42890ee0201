package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.documents.PdfConformance.assertConforms;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.page.PacketPages;
import org.stathouse.briefing.page.PacketPart;
import org.stathouse.shared.DateTexts;

/** How packets look, on every kind of page. */
class PacketPagesTest {

    private static final PdfKit KIT = new HtmlPdfKit(new Typesetter(Clock.fixed(Instant.parse("2027-03-07T14:00:00Z"), ZoneOffset.UTC)));
    private static final PacketPages PAGES = new PacketPages(KIT, new DateTexts(ZoneId.of("America/New_York")));

    private static byte[] print(String title, List<Block> blocks) {
        return render(PacketPages.SECTION, PAGES.section(new PacketPart.Told(title, blocks)));
    }

    private static byte[] render(String template, Map<String, Object> model) {
        return KIT.render(template, PAGES.properties(PacketGallery.cover()), model);
    }

    @Test
    void everyKindOfPageConforms() {
        assertConforms(print("Decisions asked", PacketGallery.decisions()));
        assertConforms(print("Red actions", PacketGallery.redAction()));
        assertConforms(print("Everything", PacketGallery.everything()));
        assertConforms(print("Portfolio", PacketGallery.portfolio()));
    }
}
