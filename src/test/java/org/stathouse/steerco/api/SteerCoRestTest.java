package org.stathouse.steerco.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.shared.CaseRef;
import org.stathouse.steerco.SteerCoJourney;
import org.stathouse.steerco.SteerCoMeetings;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.testing.TestTopics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A meeting from planning to minutes, and what follows from its decision, through the REST interface alone. */
@IntegrationTest
class SteerCoRestTest {

    private static final String API = "/api/v1/steerco";

    private final SteerCoJourney journey;
    private final SteerCoMeetings walk;
    private final MockMvc web;
    private final JsonMapper json;
    private final TestTopics topics;
    private final TestEngine engine;
    private final TestClock clock;

    @Autowired
    SteerCoRestTest(ApplicationContext context, MockMvc web, JsonMapper json, TestTopics topics, TestEngine engine, TestClock clock) {
        this.journey = new SteerCoJourney(context);
        this.walk = new SteerCoMeetings(context);
        this.web = web;
        this.json = json;
        this.topics = topics;
        this.engine = engine;
        this.clock = clock;
    }

    @BeforeEach
    void forgetOldTopics() {
        topics.clear();
    }

    @Test
    void leadsFromPlanningToFrozenMinutes() throws Exception {
        CaseRef subject = topics.add("By REST alone", "recovery");
        String id = planned();
        String path = "/meetings/" + id;
        change("tmo", path + "/agenda/refresh", path, "");
        change("tmo", path + "/agenda/prepared", path, "");
        clock.moveTo(LocalDate.parse(read("tmo", path).at("/cutOff").asString()), LocalTime.of(17, 1));
        engine.runDueJobs(SteerCoMeetings.ref(UUID.fromString(id)));
        change("tmo", path + "/release", path, "");
        clock.moveTo(LocalDate.parse(read("tmo", path).at("/day").asString()), LocalTime.of(16, 0));
        change("chair", path + "/start", path, "");
        for (JsonNode seat : read("tmo", path + "/attendance").at("/seats")) {
            web.perform(put(API + path + "/attendance/" + seat.at("/memberId").asString())
                            .with(as("tmo"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"person\": \"" + seat.at("/member").asString() + "\"}"))
                    .andExpect(status().isOk());
        }
        JsonNode item = item(path, subject);
        String motion = """
                {"decision": {"outcome": "APPROVE", "reason": "It serves the residents.",
                 "conditions": [{"task": "Sign", "owner": "owner", "due": "%s", "evidence": "The contract"}]}}"""
                .formatted(journey.workingDay(5));

        web.perform(body(post(API + path + "/items/" + item.at("/id").asString() + "/decision"), motion)
                        .with(as("tmo"))
                        .header(HttpHeaders.IF_MATCH, etag(item)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("DECIDED"))
                .andExpect(jsonPath("$.motions[0].ballots[?(@.person == 'recovery')].recusedBecause").value("It is their own case"));
        change("chair", path + "/end", path, "");
        JsonNode minutes = read("tmo", path + "/minutes");
        web.perform(body(put(API + path + "/minutes"), "{\"texts\": [{\"key\": \"opening\", \"text\": \"Welcome.\"}]}")
                        .with(as("tmo"))
                        .header(HttpHeaders.IF_MATCH, etag(minutes)))
                .andExpect(status().isOk());
        change("tmo", path + "/minutes/submit", path + "/minutes", "");
        change("chair", path + "/minutes/review", path + "/minutes", "{\"approved\": true}");
        engine.runDueJobs(SteerCoMeetings.ref(UUID.fromString(id)));

        web.perform(get(API + path + "/minutes.pdf").with(as("budget")))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        JsonNode decisions = read("steerco", "/decisions?meeting=" + id);
        assertThat(decisions.at("/items")).hasSize(1);
        JsonNode decision = read("steerco", "/decisions/" + decisions.at("/items/0/id").asString());
        assertThat(decision.at("/votes").asString()).isEqualTo("By consensus of 4; 1 recused");
        assertThat(decision.at("/decision/conditions/0/status").asString()).isEqualTo("OPEN");
    }

    @Test
    void refusesStaleAndBlindChanges() throws Exception {
        String path = "/meetings/" + planned();
        String cancel = "{\"reason\": \"Snow.\"}";
        JsonNode seen = read("tmo", path);
        change("tmo", path + "/agenda/items", path, "{\"title\": \"New\", \"ask\": \"Decide.\", \"minutes\": 5}");

        web.perform(body(post(API + path + "/cancel"), cancel).with(as("tmo")).header(HttpHeaders.IF_MATCH, etag(seen)))
                .andExpect(status().isPreconditionFailed());
        web.perform(body(post(API + path + "/cancel"), cancel).with(as("tmo"))).andExpect(status().isPreconditionRequired());
        web.perform(body(post(API + path + "/cancel"), "{}").with(as("tmo")).header(HttpHeaders.IF_MATCH, etag(read("tmo", path))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[0].field").value("reason"));
    }

    @Test
    void movesAMeetingAndKeepsItsHistory() throws Exception {
        String path = "/meetings/" + planned();
        String to = "{\"day\": \"%s\", \"startsAt\": \"09:17\", \"place\": \"Annex\", \"reason\": \"Storm.\"}".formatted(journey.workingDay(17));

        change("tmo", path + "/move", path, to);

        JsonNode moved = read("champion", path);
        assertThat(moved.at("/place").asString()).isEqualTo("Annex");
        assertThat(moved.at("/moves/0/reason").asString()).isEqualTo("Storm.");
    }

    @Test
    void keepsMembersWithTheirSubstitutes() throws Exception {
        String body = "{\"seat\": \"Advisor %s\", \"person\": \"opi\", \"chair\": false, \"voting\": false, \"from\": \"2026-01-01\", \"to\": \"2026-12-31\"}".formatted(UUID.randomUUID());
        JsonNode added = json.readTree(web.perform(body(post(API + "/members"), body).with(as("tmo")))
                .andExpect(status().isCreated())
                .andExpect(header().exists(HttpHeaders.LOCATION))
                .andReturn()
                .getResponse()
                .getContentAsString());
        String path = "/members/" + added.at("/id").asString();

        web.perform(body(put(API + path + "/substitutes"), "{\"substitutes\": [{\"person\": \"arpa\", \"from\": \"2026-02-01\"}]}")
                        .with(as("tmo"))
                        .header(HttpHeaders.IF_MATCH, etag(added)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[0].field").value("substitutes[0].to"));
        web.perform(body(put(API + path + "/substitutes"), "{\"substitutes\": [{\"person\": \"arpa\", \"from\": \"2026-02-01\", \"to\": \"2026-03-01\"}]}")
                        .with(as("tmo"))
                        .header(HttpHeaders.IF_MATCH, etag(added)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.substitutes[0].person").value("arpa"));
        web.perform(body(post(API + "/members"), body).with(as("chair"))).andExpect(status().isForbidden());
        web.perform(delete(API + path).with(as("admin")).header(HttpHeaders.IF_MATCH, etag(read("admin", path)))).andExpect(status().isNoContent());
        web.perform(get(API + path).with(as("admin"))).andExpect(status().isNotFound());
    }

    @Test
    void letsTheChairDecideBetweenMeetingsAndGiveNewDates() throws Exception {
        CaseRef subject = topics.add("Urgent by REST");
        String decision = """
                {"type": "test-topic", "id": "%s", "decision": {"outcome": "APPROVE", "reason": "It cannot wait.",
                 "conditions": [{"task": "Sign", "owner": "owner", "due": "%s", "evidence": "The contract"}]}}"""
                .formatted(subject.id(), journey.workingDay(3));
        web.perform(body(post(API + "/decisions"), decision).with(as("tmo"))).andExpect(status().isForbidden());
        JsonNode taken = json.readTree(web.perform(body(post(API + "/decisions"), decision).with(as("chair")))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString());
        String path = "/conditions/" + taken.at("/conditions/0/id").asString();

        web.perform(multipart(API + path + "/files").file(new MockMultipartFile("file", "contract.pdf", "text/html", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).with(as("owner")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.files[0].mediaType").value("application/pdf"));
        change("chair", path + "/new-date", path, "{\"due\": \"%s\", \"reason\": \"Late supplier.\"}".formatted(journey.workingDay(8)));
        assertThat(read("owner", path).at("/newDates").asInt()).isEqualTo(1);
        change("chair", path + "/waive", path, "{\"reason\": \"Not needed.\"}");
        assertThat(read("owner", path).at("/condition/status").asString()).isEqualTo("WAIVED");
        web.perform(get(API + path).with(as("liaison"))).andExpect(status().isNotFound());
    }

    @Test
    void hidesMeetingsAndTheRegisterFromOthers() throws Exception {
        String path = API + "/meetings/" + planned();

        web.perform(get(path).with(as("owner"))).andExpect(status().isNotFound());
        web.perform(get(path + "/agenda").with(as("owner"))).andExpect(status().isNotFound());
        web.perform(get(API + "/meetings").with(as("owner"))).andExpect(status().isForbidden());
        web.perform(get(API + "/members").with(as("owner"))).andExpect(status().isForbidden());
        web.perform(get(API + "/decisions/export.csv").with(as("steerco")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"));
    }

    private String planned() throws Exception {
        var form = SteerCoMeetings.form(walk.workingDay(10));
        String body = "{\"kind\": \"SPECIAL\", \"day\": \"%s\", \"startsAt\": \"%s\", \"place\": \"City Hall\"}".formatted(form.day(), form.startsAt());
        return json.readTree(web.perform(body(post(API + "/meetings"), body).with(as("tmo")))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .at("/id")
                .asString();
    }

    /** Makes a change on the version that the person sees now. */
    private void change(String username, String path, String versionOf, String content) throws Exception {
        web.perform(body(post(API + path), content).with(as(username)).header(HttpHeaders.IF_MATCH, etag(read(username, versionOf))))
                .andExpect(status().isOk());
    }

    private JsonNode item(String meeting, CaseRef subject) throws Exception {
        for (JsonNode item : read("tmo", meeting + "/agenda").at("/items")) {
            if (item.at("/topic/subject/id").asString().equals(subject.id().toString())) {
                return item;
            }
        }
        throw new AssertionError(subject + " is not on the agenda");
    }

    private JsonNode read(String username, String path) throws Exception {
        return json.readTree(web.perform(get(URI.create(API + path)).with(as(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, String content) {
        return content.isEmpty() ? request : request.contentType(MediaType.APPLICATION_JSON).content(content);
    }

    /** The version at the top, or that of the condition on its page. */
    private static String etag(JsonNode state) {
        JsonNode version = state.has("version") ? state.at("/version") : state.at("/condition/version");
        return "\"" + version.asLong() + "\"";
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, "stathouse");
    }
}
