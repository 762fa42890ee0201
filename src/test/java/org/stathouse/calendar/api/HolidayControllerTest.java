package org.stathouse.calendar.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.stathouse.testing.IntegrationTest;

/** Works in years long past, so that no other test counts these days. */
@IntegrationTest
class HolidayControllerTest {

    private static final String HOLIDAYS = "/api/v1/calendar/holidays";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void showsTheCalendarToEveryoneSignedIn() {
        assertThat(mvc.get().uri(HOLIDAYS + "?year=2026").with(httpBasic("owner", "stathouse")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[?(@.date == '2026-11-26')].name")
                .asArray()
                .containsExactly("Thanksgiving Day");
    }

    @Test
    void tellsWhatIsLegalAndWhatIsObserved() {
        assertThat(mvc.get().uri(HOLIDAYS + "?year=2026").with(httpBasic("owner", "stathouse")))
                .bodyJson()
                .extractingPath("$.items[?(@.date in ['2026-02-12', '2026-07-03', '2026-12-25'])]['date', 'basis', 'legal', 'observed']")
                .asArray()
                .containsExactly(
                        Map.of("date", "2026-02-12", "basis", "LAW", "legal", true, "observed", false),
                        Map.of("date", "2026-07-03", "basis", "FRIDAY_OBSERVANCE", "legal", false, "observed", true),
                        Map.of("date", "2026-12-25", "basis", "LAW", "legal", true, "observed", true));
    }

    @Test
    void pagesByTheLastDate() {
        assertThat(mvc.get().uri(HOLIDAYS + "?year=2026&limit=1&after=2026-11-25").with(httpBasic("owner", "stathouse")))
                .bodyJson()
                .extractingPath("$.next")
                .isEqualTo("2026-11-26");
    }

    @Test
    void answersANewHolidayWithItsAddressAndVersion() {
        MvcTestResult added = add(LocalDate.of(1984, 3, 5), "admin");

        assertThat(added).hasStatus(201).containsHeader(HttpHeaders.LOCATION).hasHeader(HttpHeaders.ETAG, "\"0\"");
    }

    @Test
    void refusesTheTmoWhoMayOnlyRead() {
        assertThat(add(LocalDate.of(1984, 3, 6), "tmo")).hasStatus(403);
    }

    @Test
    void asksForTheVersionBeforeItRemoves() {
        assertThat(mvc.delete().uri(addressOfNew(LocalDate.of(1984, 3, 7))).with(httpBasic("admin", "stathouse"))).hasStatus(428);
    }

    @Test
    void refusesToRemoveOnAStaleVersion() {
        assertThat(mvc.delete()
                        .uri(addressOfNew(LocalDate.of(1984, 3, 8)))
                        .header(HttpHeaders.IF_MATCH, "\"7\"")
                        .with(httpBasic("admin", "stathouse")))
                .hasStatus(412);
    }

    @Test
    void removesWhatWasAddedByHand() {
        String address = addressOfNew(LocalDate.of(1984, 3, 9));
        assertThat(mvc.delete().uri(address).header(HttpHeaders.IF_MATCH, "\"0\"").with(httpBasic("admin", "stathouse")))
                .hasStatus(204);

        assertThat(mvc.get().uri(address).with(httpBasic("admin", "stathouse"))).hasStatus(404);
    }

    private String addressOfNew(LocalDate date) {
        AtomicReference<String> address = new AtomicReference<>();
        assertThat(add(date, "admin")).headers().satisfies(headers -> address.set(headers.getFirst(HttpHeaders.LOCATION)));
        return address.get();
    }

    private MvcTestResult add(LocalDate date, String username) {
        return mvc.post()
                .uri(HOLIDAYS)
                .with(httpBasic(username, "stathouse"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"date\": \"%s\", \"name\": \"Snow\"}".formatted(date))
                .exchange();
    }
}
