package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.documents.PdfConformance.assertConforms;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The approved minutes as PDF. */
class MinutesLetterTest {

    private static final PdfKit KIT = new HtmlPdfKit(new Typesetter(Clock.fixed(Instant.parse("2027-03-22T15:00:00Z"), ZoneOffset.UTC)));
    private static final DocumentProperties PROPERTIES =
            new DocumentProperties("Minutes of meeting M-2027-003", "Approved minutes of the Steering Committee.", "en-US");

    private static byte[] minutes(int items) {
        List<Map<String, Object>> sections = IntStream.rangeClosed(1, items)
                .mapToObj(i -> Map.<String, Object>of(
                        "title", i + ". Case number " + i,
                        "lines", List.of("Asked: decide on case " + i + ".", "Motion “Approved”: carried by consensus."),
                        "text", i % 2 == 0 ? "" : "The chair thanked everybody.\nNobody objected."))
                .toList();
        Map<String, Object> model = new HashMap<>(Map.of(
                "number", "M-2027-003",
                "kind", "Regular meeting",
                "day", LocalDate.of(2027, 3, 18),
                "place", "City Hall, Board Room",
                "sections", sections,
                "drafter", "Tamara Moss",
                "approver", "Charles Airey",
                "approvedOn", LocalDate.of(2027, 3, 22)));
        return KIT.render("letters/minutes", PROPERTIES, model);
    }

    @Test
    void conformsWithFewAndWithManyItems() {
        assertConforms(minutes(1));
        assertConforms(minutes(60));
    }

    @Test
    void conformsWithoutAnythingRecorded() {
        assertConforms(minutes(0));
    }

    @Test
    void tellsTheMeetingItsItemsAndWhoApproved() {
        assertThat(PdfText.of(minutes(2)))
                .contains("Steering Committee", "Minutes of meeting M-2027-003", "Regular meeting of March 18, 2027", "City Hall, Board Room")
                .contains("1. Case number 1", "Motion “Approved”: carried by consensus.", "The chair thanked everybody.")
                .contains("Drafted by Tamara Moss", "Approved by Charles Airey on March 22, 2027");
    }
}
