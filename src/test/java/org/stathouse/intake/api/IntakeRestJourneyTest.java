package org.stathouse.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.intake.Criterion;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.TestEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From proposing to the letter through the REST interface alone. */
@IntegrationTest
class IntakeRestJourneyTest {

    private static final String API = "/api/v1";

    private final MockMvc web;
    private final JsonMapper json;
    private final TestEngine engine;

    @Autowired
    IntakeRestJourneyTest(MockMvc web, JsonMapper json, TestEngine engine) {
        this.web = web;
        this.json = json;
        this.engine = engine;
    }

    @Test
    void leadsFromProposalToLetter() throws Exception {
        String id = submitted("Answer every request in two days");
        complete("tmo", id, "intake/check-completeness", "{\"complete\": true}");
        complete("tmo", id, "intake/categorize", "{\"category\": \"GROW\", \"admitted\": true, \"note\": \"Clear public benefit.\"}");
        complete("arpa", id, "intake/score", card(4));
        complete("bbmr", id, "intake/score", card(3));
        complete("opi", id, "intake/score", card(4));
        complete("tmo", id, "intake/recommend", "{\"priority\": \"HIGH\", \"reason\": \"First of its pillar.\"}");

        web.perform(get(API + "/intake/rankings").with(as("chair")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pillars[*].entries[?(@.proposalId == '" + id + "')].mayDecide").value(true));
        web.perform(post(API + "/intake/rankings/decisions")
                        .with(as("chair"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"decisions\": [{\"proposalId\": \"" + id + "\", \"decision\": {\"outcome\": \"APPROVE\"}}]}"))
                .andExpect(status().isOk());
        engine.runDueJobs(new CaseRef("proposal", UUID.fromString(id)));

        JsonNode proposal = read("liaison", "/intake/proposals/" + id);
        assertThat(proposal.at("/status").asString()).isEqualTo("SET_UP");
        assertThat(proposal.at("/actionNumber").asString()).isNotBlank();
        String letter = read("liaison", "/intake/proposals/" + id + "/documents").at("/0/id").asString();
        web.perform(get(API + "/intake/proposals/" + id + "/documents/" + letter).with(as("liaison")))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().exists(HttpHeaders.CONTENT_DISPOSITION));

        complete("owner", id, "intake/work-plan", """
                {"steps": [{"title": "Hire", "responsible": "HR", "startDate": "2027-07-01", "endDate": "2027-09-01"}]}""");
        complete("opi", id, "intake/map-kpis", "{\"mappings\": [{\"measure\": \"Days to answer\", \"contribution\": \"Directly\"}]}");
        complete("tmo", id, "intake/review-narrative", "{\"publicFacing\": false}");
        complete("owner", id, "intake/charter", """
                {"purpose": "Answer", "scope": "All requests", "deliverables": "A desk", "team": "Two clerks",
                 "milestones": [{"title": "Open", "due": "2027-10-01"}], "endDate": "2028-06-30"}""");
        assertThat(read("liaison", "/intake/proposals/" + id).at("/status").asString()).isEqualTo("APPROVED");
    }

    @Test
    void namesEveryMissingFieldOfADraft() throws Exception {
        JsonNode draft = draft("{\"title\": \"Only a title\"}");

        web.perform(post(API + "/intake/proposals/" + draft.at("/id").asString() + "/submit")
                        .with(as("liaison"))
                        .header(HttpHeaders.IF_MATCH, etag(draft)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.faults[*].field")
                        .value(containsInAnyOrder(
                                "description", "pillarId", "goalId", "leadAgencyId", "owner", "publicBenefit", "measure", "baseline",
                                "target", "startDate", "endDate")));
    }

    @Test
    void changesOnlyTheFieldsNamedAndOnlyOnTheVersionSeen() throws Exception {
        JsonNode draft = draft("{\"title\": \"Before\", \"measure\": \"Days\"}");
        String path = API + "/intake/proposals/" + draft.at("/id").asString();

        web.perform(patched(path, "{\"title\": \"After\"}").header(HttpHeaders.IF_MATCH, etag(draft)))
                .andExpect(status().isOk())
                .andExpect(header().exists(HttpHeaders.ETAG))
                .andExpect(jsonPath("$.form.title").value("After"))
                .andExpect(jsonPath("$.form.measure").value("Days"));
        web.perform(patched(path, "{\"title\": \"Stale\"}").header(HttpHeaders.IF_MATCH, etag(draft)))
                .andExpect(status().isPreconditionFailed());
        web.perform(patched(path, "{\"title\": \"Blind\"}")).andExpect(status().isPreconditionRequired());
        web.perform(patched(path, "{\"tittle\": \"Misspelt\"}").header(HttpHeaders.IF_MATCH, etag(read("liaison", path.substring(API.length())))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[0].field").value("tittle"));
    }

    @Test
    void discardsADraft() throws Exception {
        JsonNode draft = draft("{}");
        String path = API + "/intake/proposals/" + draft.at("/id").asString();

        web.perform(delete(path).with(as("liaison")).header(HttpHeaders.IF_MATCH, etag(draft))).andExpect(status().isNoContent());
        web.perform(get(path).with(as("liaison"))).andExpect(status().isNotFound());
    }

    @Test
    void hidesADraftFromEverybodyElse() throws Exception {
        String path = API + "/intake/proposals/" + draft("{}").at("/id").asString();

        web.perform(get(path).with(as("tmo"))).andExpect(status().isNotFound());
        web.perform(get(path).with(as("admin"))).andExpect(status().isNotFound());
    }

    @Test
    void refusesProposalsOfThoseWhoOnlyScore() throws Exception {
        web.perform(post(API + "/intake/proposals").with(as("arpa")).contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void withdrawsWithAReason() throws Exception {
        String id = submitted("To be withdrawn");
        JsonNode proposal = read("liaison", "/intake/proposals/" + id);

        web.perform(withdrawal(id, "{\"reason\": \" \"}").header(HttpHeaders.IF_MATCH, etag(proposal)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[0].field").value("reason"));
        web.perform(withdrawal(id, "{\"reason\": \"Done otherwise.\"}").header(HttpHeaders.IF_MATCH, etag(proposal)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("WITHDRAWN"));
    }

    @Test
    void pagesTheListByCursorWithoutGapOrRepetition() throws Exception {
        String mark = "Paged " + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            draft("{\"title\": \"" + mark + " " + i + "\"}");
        }

        JsonNode first = read("liaison", "/intake/proposals?limit=3&q=" + mark.replace(" ", "%20"));
        JsonNode second = read(
                "liaison", "/intake/proposals?limit=3&q=" + mark.replace(" ", "%20") + "&after=" + first.at("/next").asString());

        assertThat(first.at("/items")).hasSize(3);
        assertThat(second.at("/items")).hasSize(2);
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(first.at("/items/2/id").asString()).isNotEqualTo(second.at("/items/0/id").asString());
    }

    @Test
    void showsTheWeightsToAdministratorsAndTmoOnly() throws Exception {
        web.perform(get(API + "/intake/weights").with(as("admin")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].weights.IMPACT").value(25));
        web.perform(get(API + "/intake/weights").with(as("arpa"))).andExpect(status().isForbidden());
    }

    private String submitted(String title) throws Exception {
        JsonNode agency = find(read("liaison", "/plan/agencies"), "name", "Department of Finance");
        JsonNode goal = read("liaison", "/plan/goals").at("/items/0");
        JsonNode draft = draft("""
                {"title": "%s", "description": "Within two days.", "pillarId": "%s", "goalId": "%s", "leadAgencyId": "%s",
                 "owner": "owner", "publicBenefit": "Residents wait less.", "measure": "Median days", "baseline": "9 days",
                 "target": "2 days", "startDate": "2027-07-01", "endDate": "2028-06-30",
                 "funding": [{"fiscalYear": 2028, "needed": 120000, "identified": 50000}]}"""
                .formatted(title, goal.at("/pillar").asString(), goal.at("/id").asString(), agency.at("/id").asString()));
        String id = draft.at("/id").asString();
        web.perform(post(API + "/intake/proposals/" + id + "/submit").with(as("liaison")).header(HttpHeaders.IF_MATCH, etag(draft)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("COMPLETENESS_CHECK"));
        return id;
    }

    private JsonNode draft(String body) throws Exception {
        return json.readTree(web.perform(post(API + "/intake/proposals")
                        .with(as("liaison"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isCreated())
                .andExpect(header().exists(HttpHeaders.LOCATION))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** Finds the task in the person's own lists, claims it if it is nobody's, completes it. */
    private void complete(String username, String id, String formKey, String command) throws Exception {
        JsonNode task = findTask(username, id, formKey);
        String path = API + "/tasks/" + task.at("/id").asString();
        if (task.at("/assignee").isNull()) {
            web.perform(post(path + "/claim").with(as(username))).andExpect(status().isOk());
        }
        web.perform(post(path + "/complete").with(as(username)).contentType(MediaType.APPLICATION_JSON).content(command))
                .andExpect(status().isOk());
    }

    private JsonNode findTask(String username, String id, String formKey) throws Exception {
        for (String scope : new String[] {"MINE", "MY_GROUPS"}) {
            String next = "";
            do {
                JsonNode page = read(username, "/tasks?limit=200&scope=" + scope + next);
                for (JsonNode task : page.at("/items")) {
                    if (task.at("/subject/id").asString("").equals(id) && task.at("/formKey").asString().equals(formKey)) {
                        return task;
                    }
                }
                next = page.at("/next").isNull() ? "" : "&after=" + page.at("/next").asString();
            } while (!next.isEmpty());
        }
        throw new AssertionError(username + " has no task " + formKey + " of " + id);
    }

    private JsonNode read(String username, String path) throws Exception {
        return json.readTree(web.perform(get(URI.create(API + path)).with(as(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        JsonNode items = list.has("items") ? list.at("/items") : list;
        for (JsonNode item : items) {
            if (item.at("/" + field).asString("").equals(value)) {
                return item;
            }
        }
        throw new AssertionError("No " + value);
    }

    private static MockHttpServletRequestBuilder patched(String path, String body) {
        return patch(path).with(as("liaison")).contentType("application/merge-patch+json").content(body);
    }

    private static MockHttpServletRequestBuilder withdrawal(String id, String body) {
        return post(API + "/intake/proposals/" + id + "/withdraw")
                .with(as("liaison"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static String card(int points) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> "{\"criterion\": \"%s\", \"points\": %d, \"reason\": \"Because.\"}".formatted(criterion, points))
                .collect(Collectors.joining(", ", "{\"scores\": [", "]}"));
    }

    private static String etag(JsonNode proposal) {
        return "\"" + proposal.at("/version").asLong() + "\"";
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, "stathouse");
    }
}
