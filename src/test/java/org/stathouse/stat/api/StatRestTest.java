package org.stathouse.stat.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.catalog.StatForm;
import org.stathouse.testing.IntegrationTest;

/** The catalog of Stats through the REST interface alone. */
@IntegrationTest
class StatRestTest {

    private static final String API = "/api/v1/stat/stats";

    private final StatFixture stats;
    private final MockMvc web;

    @Autowired
    StatRestTest(ApplicationContext context, MockMvc web) {
        this.stats = new StatFixture(context);
        this.web = web;
    }

    @Test
    void addsAStatAndReadsItWithItsVersion() throws Exception {
        StatForm form = stats.form(Set.of());
        String body = """
                {"name": "%s", "code": "%s", "sponsor": "Mayor", "chair": "statchair", "leadAnalyst": "analyst", "analysts": ["analyst"],
                 "cadence": "BIWEEKLY", "weekday": "TUESDAY", "startsAt": "09:30", "firstDay": "2027-03-02", "focus": "Clean streets",
                 "seasons": [{"from": "APRIL", "to": "AUGUST", "focus": "Grounds"}]}"""
                .formatted(form.name(), form.code());
        String place = web.perform(body(post(API), body).with(as("analyst")))
                .andExpect(status().isCreated())
                .andExpect(header().string(HttpHeaders.ETAG, "\"0\""))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.LOCATION);

        web.perform(get(place).with(as("statchair")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.schedule.startsAt").value("09:30:00"))
                .andExpect(jsonPath("$.seasons[0].focus").value("Grounds"))
                .andExpect(jsonPath("$.underCityCode").value(true));
        web.perform(get(API).param("q", form.name()).with(as("deputy"))).andExpect(jsonPath("$.items.length()").value(1));
    }

    @Test
    void namesEveryFaultAtItsField() throws Exception {
        web.perform(body(post(API), "{\"name\": \"Nothing else\"}").with(as("admin")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[*].field", Matchers.hasItems("code", "chair", "cadence")));
    }

    @Test
    void changesOnlyWhatIsNamedAndOnlyTheVersionSeen() throws Exception {
        UUID id = stats.stat();
        web.perform(body(patch(API + "/" + id), "{\"sponsor\": \"Mayor\"}").with(as("analyst")).header(HttpHeaders.IF_MATCH, "\"0\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sponsor").value("Mayor"))
                .andExpect(jsonPath("$.chair.username").value("statchair"));
        web.perform(body(patch(API + "/" + id), "{\"sponsor\": \"Nobody\"}").with(as("analyst")).header(HttpHeaders.IF_MATCH, "\"0\""))
                .andExpect(status().isPreconditionFailed());
        web.perform(body(patch(API + "/" + id), "{}").with(as("analyst"))).andExpect(status().isPreconditionRequired());
    }

    @Test
    void endsAStatWithAReasonAndTakesItUpAgain() throws Exception {
        UUID id = stats.stat();
        web.perform(body(post(API + "/" + id + "/retire"), "{\"reason\": \"Done\"}").with(as("statchair")).header(HttpHeaders.IF_MATCH, "\"0\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.active").value(false));
        web.perform(post(API + "/" + id + "/reactivate").with(as("statchair")).header(HttpHeaders.IF_MATCH, "\"1\""))
                .andExpect(status().isForbidden());
        web.perform(post(API + "/" + id + "/reactivate").with(as("analyst")).header(HttpHeaders.IF_MATCH, "\"1\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.active").value(true));
    }

    @Test
    void hidesAStatFromThoseWithoutAPartInIt() throws Exception {
        UUID id = stats.stat();
        web.perform(get(API + "/" + id).with(as("owner"))).andExpect(status().isNotFound());
        web.perform(body(post(API), "{}").with(as("owner"))).andExpect(status().isForbidden());
    }

    @Test
    void letsAdministratorsOnlyChangeHowLegalDatesAreComputed() throws Exception {
        String etag = web.perform(get("/api/v1/stat/settings").with(as("owner")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.memoHoursBefore").value(48))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG);
        web.perform(body(patch("/api/v1/stat/settings"), "{\"memoDaysAfter\": 3}").with(as("analyst")).header(HttpHeaders.IF_MATCH, etag))
                .andExpect(status().isForbidden());
        web.perform(body(patch("/api/v1/stat/settings"), "{\"memoDaysAfter\": 0, \"dayKind\": null}").with(as("admin")).header(HttpHeaders.IF_MATCH, etag))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[*].field", Matchers.contains("memoDaysAfter", "dayKind")));
    }

    private static MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, String json) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json);
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, DemoAccounts.PASSWORD);
    }
}
