package org.stathouse.mpia.request.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.mpia.request.RecordsWalk;
import org.stathouse.testing.IntegrationTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests through the REST interface alone. */
@IntegrationTest
class RequestRestTest {

    private static final String API = "/api/v1/mpia/requests";

    private final RecordsFixture fixture;
    private final RecordsWalk walk;
    private final MockMvc web;
    private final JsonMapper json;

    @Autowired
    RequestRestTest(ApplicationContext context, MockMvc web, JsonMapper json) {
        this.fixture = new RecordsFixture(context);
        this.walk = new RecordsWalk(context);
        this.web = web;
        this.json = json;
    }

    @Test
    void leadsFromTheReceiptToTheDecisionAndBack() throws Exception {
        UUID agency = fixture.agency().id();
        JsonNode logged = send(
                post(API),
                "clerk",
                """
                {"channel": "EMAIL", "agency": "%s", "description": "All permits of the pier", "requester": {"email": "pia@example.com", "language": "ENGLISH"}}"""
                        .formatted(agency),
                201);
        UUID id = UUID.fromString(logged.at("/request/id").asString());
        String path = API + "/" + id;
        assertThat(logged.at("/request/subject").asString()).isEqualTo("All permits of the pier");
        assertThat(logged.toString()).doesNotContain("records/r/");
        walk.runDueJobs(id);
        change(path, "/hold", "records", "{\"reason\": \"Suit expected\"}");
        change(path, "/assess", "clerk", "{\"way\": \"SEARCH\", \"tier\": \"PUBLIC\", \"agency\": \"%s\", \"searching\": [\"%1$s\"]}".formatted(agency));
        assertThat(read("clerk", "/api/v1/mpia/queues/SEARCH?agency=" + agency).toString()).contains(id.toString());
        change(path, "/link", "clerk", null);
        send(post(path + "/withdraw").header(HttpHeaders.IF_MATCH, "\"0\""), "clerk", "{}", 412);
        JsonNode withdrawn = change(path, "/withdraw", "clerk", "{\"reason\": \"By telephone\"}");
        assertThat(withdrawn.at("/request/outcome").asString()).isEqualTo("WITHDRAWN");
        walk.runDueJobs(id);
        JsonNode reopened = change(path, "/reopen", "records", "{\"reason\": \"It was another’s\"}");
        assertThat(reopened.at("/request/stage").asString()).isEqualTo("INTAKE");
    }

    @Test
    void namesEveryFaultOfARequestAtItsField() throws Exception {
        JsonNode problem = send(post(API), "clerk", "{\"recordsFrom\": \"2027-02-01\", \"recordsTo\": \"2027-01-01\"}", 422);

        assertThat(StreamSupport.stream(problem.at("/faults").spliterator(), false).map(fault -> fault.at("/field").asString()).toList())
                .contains("channel", "requester", "description", "recordsTo");
    }

    @Test
    void hidesARequestFromThoseWhoMayNotKnowOfIt() throws Exception {
        UUID request = fixture.ofTier(Tier.RESTRICTED);
        walk.runDueJobs(request);

        for (String route : List.of("", "/duplicates", "/earlier")) {
            web.perform(get(API + "/" + request + route).with(httpBasic("tmo", DemoAccounts.PASSWORD))).andExpect(status().isNotFound());
            web.perform(get(API + "/" + UUID.randomUUID() + route).with(httpBasic("clerk", DemoAccounts.PASSWORD))).andExpect(status().isNotFound());
        }
        for (String act : List.of("withdraw", "receipt", "reopen", "hold", "hold/lift", "duplicate", "assess", "search", "review", "approve", "release")) {
            web.perform(post(API + "/" + request + "/" + act)
                            .with(httpBasic("tmo", DemoAccounts.PASSWORD))
                            .header(HttpHeaders.IF_MATCH, "\"1\"")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{}"))
                    .andExpect(status().isNotFound());
        }
        assertThat(read("tmo", API + "?words=" + walk.summary(request).number()).at("/items")).isEmpty();
        assertThat(read("tmo", "/api/v1/mpia/board").at("/items")).isEmpty();
    }

    private JsonNode change(String path, String act, String username, String body) throws Exception {
        String version = "\"" + read(username, path).at("/request/version").asLong() + "\"";
        return send(post(path + act).header(HttpHeaders.IF_MATCH, version), username, body, 200);
    }

    private JsonNode read(String username, String path) throws Exception {
        return json.readTree(web.perform(get(path).with(httpBasic(username, DemoAccounts.PASSWORD)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private JsonNode send(MockHttpServletRequestBuilder request, String username, String body, int expected) throws Exception {
        MockHttpServletRequestBuilder sent = request.with(httpBasic(username, DemoAccounts.PASSWORD)).contentType(MediaType.APPLICATION_JSON);
        if (body != null) {
            sent.content(body);
        }
        return json.readTree(web.perform(sent).andExpect(status().is(expected)).andReturn().getResponse().getContentAsByteArray());
    }
}
