package org.stathouse.mpia.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.testing.IntegrationTest;

@IntegrationTest
class LegalClocksApiTest {

    private static final String CLOCKS = "/api/v1/mpia/clocks";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void countsEveryDateOfAReceiptByTheLawAndForStaff() {
        assertThat(get(CLOCKS + "?received=2027-02-05"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].kind")
                .asArray()
                .containsExactly("ACKNOWLEDGEMENT", "TEN_DAY_LETTER", "WRONG_CUSTODIAN", "NO_RECORD", "DECISION", "PRODUCTION");
        assertThat(get(CLOCKS + "?received=2027-02-05"))
                .bodyJson()
                .extractingPath("$.items[?(@.kind == 'TEN_DAY_LETTER')]['due', 'target', 'source', 'sureness']")
                .asArray()
                .containsExactly(Map.of("due", "2027-02-23", "target", "2027-02-22", "source", "GP §4-203(b)(2)", "sureness", "VERIFIED"));
    }

    @Test
    void spellsTheArithmeticOut() {
        assertThat(get(CLOCKS + "?received=2027-02-05"))
                .bodyJson()
                .extractingPath("$.items[?(@.kind == 'TEN_DAY_LETTER')].arithmetic")
                .asArray()
                .containsExactly("10 working days after Fri, Feb 5, 2027, which is not counted itself: Tue, Feb 23, 2027. "
                        + "Not counted: Feb 6, 2027 to Feb 7, 2027 (weekend); "
                        + "Feb 12, 2027 (Lincoln’s Birthday: the City works, but it is a legal holiday); Feb 13, 2027 to Feb 14, 2027 (weekend); "
                        + "Feb 15, 2027 (Presidents’ Day); Feb 20, 2027 to Feb 21, 2027 (weekend).");
    }

    @Test
    void givesFiftyDaysForAnEmergencyCall() {
        assertThat(get(CLOCKS + "?received=2027-02-05&kind=EMERGENCY_CALL"))
                .bodyJson()
                .extractingPath("$.items[?(@.kind == 'DECISION')].due")
                .asArray()
                .as("Saturday March 27, so on to Monday")
                .containsExactly("2027-03-29");
    }

    @Test
    void refusesADayForWhichTheCalendarHasNoHolidays() {
        assertThat(get(CLOCKS + "?received=2090-02-05")).hasStatus(422);
        assertThat(get(CLOCKS)).hasStatus(422);
    }

    @Test
    void listsThePoliciesWithSectionAndSureness() {
        assertThat(get("/api/v1/mpia/clock-policies"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[?(@.kind == 'DENIAL_STATEMENT')]['days', 'working', 'source', 'sureness']")
                .asArray()
                .containsExactly(Map.of("days", 10, "working", true, "source", "GP §4-203(c); start by COMAR 14.09.16.09", "sureness", "PARTLY"));
    }

    @Test
    void letsOnlySupervisorAndAdministratorChangeTheSettings() {
        assertThat(patch("clerk", "{\"consentDays\": 20}")).hasStatus(403);
        assertThat(patch("records", "{\"consentDays\": 0, \"acknowledgementDays\": 91}")).hasStatus(422);
    }

    @Test
    void asksForConsentAndTakesTheAnswer(@Autowired ApplicationContext context) {
        UUID request = new RecordsFixture(context).request();
        String address = "/api/v1/mpia/requests/" + request + "/extensions";

        assertThat(post(address, "clerk", "{\"days\": 10, \"reason\": \"The archive is moving\"}")).hasStatus(201);
        assertThat(post(address + "/answer", "clerk", "{\"agreed\": true, \"evidence\": \" \"}")).hasStatus(422);
        assertThat(post(address + "/answer", "clerk", "{\"agreed\": true, \"evidence\": \"Signed letter in the file\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.daysLeft")
                .isEqualTo(20);
        assertThat(get("/api/v1/mpia/requests/" + request + "/dates"))
                .bodyJson()
                .extractingPath("$.items[?(@.kind == 'DECISION')].due")
                .asArray()
                .containsExactly("2027-04-12");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(httpBasic("clerk", "stathouse")).exchange();
    }

    private MvcTestResult post(String address, String username, String body) {
        return mvc.post().uri(address).with(httpBasic(username, "stathouse")).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    private MvcTestResult patch(String username, String body) {
        String version = get("/api/v1/mpia/clock-settings").getResponse().getHeader(HttpHeaders.ETAG);
        return mvc.patch()
                .uri("/api/v1/mpia/clock-settings")
                .with(httpBasic(username, "stathouse"))
                .header(HttpHeaders.IF_MATCH, version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
