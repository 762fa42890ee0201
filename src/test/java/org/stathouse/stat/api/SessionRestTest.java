package org.stathouse.stat.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.session.StatSessions;
import org.stathouse.testing.IntegrationTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A session from planning to its follow-up memo, through the REST interface alone. */
@IntegrationTest
class SessionRestTest {

    private static final String API = "/api/v1/stat/sessions";

    private final StatFixture stats;
    private final StatSessions walk;
    private final MockMvc web;
    private final JsonMapper json;

    @Autowired
    SessionRestTest(ApplicationContext context, MockMvc web, JsonMapper json) {
        this.stats = new StatFixture(context);
        this.walk = new StatSessions(context);
        this.web = web;
        this.json = json;
    }

    @Test
    void leadsFromPlanningToTheMemo() throws Exception {
        UUID agency = stats.agency(0);
        UUID stat = stats.stat(Set.of(agency));
        LocalDate day = walk.workingDay(12);
        UUID id = id(send(post(API), "analyst", "{\"stat\": \"%s\", \"day\": \"%s\"}".formatted(stat, day), 201));
        String path = API + "/" + id;
        change(post(path + "/move"), "analyst", path, "{\"day\": \"%s\", \"reason\": \"The hall is taken.\"}".formatted(walk.workingDay(13)));
        LocalDate held = LocalDate.parse(read("analyst", path).at("/day").asString());
        assertThat(held).isEqualTo(walk.workingDay(13));
        send(put(path + "/groundwork/frame").header(HttpHeaders.IF_MATCH, "\"0\""), "analyst", "{\"focus\": \"Repairs\"}", 200);
        walk.moveTo(id, held.minusDays(4), LocalTime.of(9, 0));
        send(
                post(path + "/memos"),
                "analyst",
                "{\"agency\": \"%s\", \"receivedOn\": \"%s\", \"receivedAt\": \"08:00\", \"text\": \"In the folder.\"}".formatted(agency, held.minusDays(4)),
                200);

        walk.moveTo(id, held, LocalTime.of(9, 55));
        change(post(path + "/begin"), "statchair", path, "");
        send(post(path + "/decisions"), "analyst", "{\"text\": \"Close the yard.\"}", 201);
        JsonNode item = send(
                post(path + "/items"),
                "analyst",
                "{\"task\": \"Mow the strip\", \"owner\": \"owner\", \"due\": \"%s\", \"type\": \"TO_DO\"}".formatted(walk.workingDay(5)),
                201);
        send(post(path + "/items/" + item.at("/id").asString() + "/read-back").header(HttpHeaders.IF_MATCH, "\"0\""), "analyst", "{\"agreed\": true}", 200);
        change(post(path + "/end"), "statchair", path, "");
        change(post(path + "/debrief"), "analyst", path, "{\"lessons\": \"Shorter.\"}");
        change(post(path + "/follow-up-memo"), "analyst", path, "{}");

        JsonNode session = read("statchair", path);
        assertThat(session.at("/status").asString()).isEqualTo("CLOSED");
        assertThat(session.at("/legalDates/0/state").asString()).isEqualTo("KEPT");
        assertThat(session.at("/legalDates/1/state").asString()).isEqualTo("KEPT");
        assertThat(read("analyst", path + "/room").at("/items/0/status").asString()).isEqualTo("OPEN");
        assertThat(read("analyst", API + "/legal-dates").at("/" + stat + "/memos/kept").asInt()).isEqualTo(1);
        assertThat(read("analyst", API + "?stat=" + stat + "&status=CLOSED&from=" + held + "&to=" + held).at("/items")).hasSize(1);
    }

    @Test
    void namesFaultsAtTheirFieldsAndHidesWhatOneMayNotSee() throws Exception {
        UUID stat = stats.stat(Set.of(stats.agency(0)));
        String path = API + "/" + walk.planned(stat);

        web.perform(post(path + "/cancel").with(httpBasic("analyst", "stathouse")).contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isPreconditionRequired());
        web.perform(post(path + "/cancel")
                        .with(httpBasic("analyst", "stathouse"))
                        .header(HttpHeaders.IF_MATCH, etag("analyst", path))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[0].field").value("reason"));
        web.perform(post(path + "/cancel")
                        .with(httpBasic("analyst", "stathouse"))
                        .header(HttpHeaders.IF_MATCH, "\"77\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"Stale\"}"))
                .andExpect(status().isPreconditionFailed());
        web.perform(get(path).with(httpBasic("crew", "stathouse"))).andExpect(status().isNotFound());
        web.perform(get(path)).andExpect(status().isUnauthorized());
    }

    private void change(MockHttpServletRequestBuilder request, String username, String path, String body) throws Exception {
        send(request.header(HttpHeaders.IF_MATCH, etag(username, path)), username, body, 200);
    }

    private JsonNode send(MockHttpServletRequestBuilder request, String username, String body, int expected) throws Exception {
        String answer = web.perform(request.with(httpBasic(username, "stathouse")).contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return json.readTree(answer);
    }

    private JsonNode read(String username, String path) throws Exception {
        return json.readTree(web.perform(get(path).with(httpBasic(username, "stathouse")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String etag(String username, String path) throws Exception {
        return "\"" + read(username, path).at("/version").asString() + "\"";
    }

    private static UUID id(JsonNode session) {
        return UUID.fromString(session.at("/id").asString());
    }
}
