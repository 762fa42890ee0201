package org.stathouse.adjudication.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.stathouse.adjudication.RedCaseJourney;
import org.stathouse.adjudication.RedCaseStage;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.testing.IntegrationTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Red cases through the REST interface alone. */
@IntegrationTest
class RedCaseRestTest {

    private static final String CASES = "/api/v1/adjudication/cases";

    private final MockMvc web;
    private final JsonMapper json;
    private final RedCaseJourney journey;
    private final PlanActions actions;

    @Autowired
    RedCaseRestTest(MockMvc web, JsonMapper json, ApplicationContext context) {
        this.web = web;
        this.json = json;
        this.journey = new RedCaseJourney(context);
        this.actions = new PlanActions(context);
    }

    @Test
    void leadsFromRedToADecisionThatIsCarriedOut() throws Exception {
        ActionId action = journey.action();
        UUID id = journey.opened(action);
        complete("tmo", id, "adjudication/validate", "{\"confirmed\": true, \"meetingNotes\": \"We met.\"}").andExpect(status().isOk());
        JsonNode draft = read("owner", "/" + id + "/plan");
        patched("owner", id, draft.at("/version").asLong(), "{\"cause\": \"Late\", \"options\": [{\"description\": \"Freight\", \"cost\": 120000}]}")
                .andExpect(status().isOk())
                .andExpect(header().exists(HttpHeaders.ETAG))
                .andExpect(jsonPath("$.plan.cause").value("Late"));
        complete("owner", id, "adjudication/recovery-plan", "{}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.faults[*].field").value(containsInAnyOrder("effect", "decisionAsked", "askedOf", "steps")));
        complete("owner", id, "adjudication/recovery-plan", """
                        {"plan": {"cause": "Late", "effect": "Later", "options": [{"description": "Freight", "cost": 120000}],
                         "decisionAsked": "May we?", "askedOf": "STEERCO", "steps": [{"step": "Order", "due": "2027-12-01"}]}}""")
                .andExpect(status().isOk());
        complete("champion", id, "adjudication/resolve", "{\"resolved\": false, \"reason\": \"Money\"}").andExpect(status().isOk());
        complete("tmo", id, "adjudication/agenda-page", "{\"recommendation\": \"Yes\", \"costOfDelay\": \"$1\"}").andExpect(status().isOk());
        web.perform(get(CASES + "/" + id + "/outcomes").with(as("chair"))).andExpect(jsonPath("$", hasSize(10)));
        complete("chair", id, "adjudication/decide", """
                        {"outcome": "REBASELINE", "reason": "Winter", "date": "2028-03-31",
                         "conditions": [{"task": "Order", "owner": "owner", "due": "2027-03-12", "evidence": "The order"}]}""")
                .andExpect(status().isOk());

        JsonNode redCase = read("owner", "/" + id);
        assertThat(redCase.at("/stage").asString()).isEqualTo("MONITORING");
        assertThat(redCase.at("/decisions/0/outcome").asString()).isEqualTo("REBASELINE");
        assertThat(redCase.at("/conditions/0/owner").asString()).isEqualTo("owner");
        assertThat(actions.view(action).originalEnd()).isEqualTo(PlanActions.END);
        web.perform(get(CASES + "/" + id + "/outcomes").with(as("chair"))).andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void aDraftIsChangedOnlyByItsWriterOnTheVersionSeen() throws Exception {
        UUID id = journey.confirmed();
        long version = read("owner", "/" + id + "/plan").at("/version").asLong();
        patched("owner", id, version, "{\"cause\": \"First\"}").andExpect(status().isOk());
        patched("owner", id, version, "{\"cause\": \"Stale\"}").andExpect(status().isPreconditionFailed());
        patched("owner", id, version + 1, "{\"caus\": \"Misspelt\"}").andExpect(status().isUnprocessableContent());
        patched("tmo", id, version, "{\"cause\": \"Not theirs\"}").andExpect(status().isForbidden());
        web.perform(patch(CASES + "/" + id + "/plan").with(as("owner")).contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isPreconditionRequired());
    }

    @Test
    void hidesACaseFromWhomItDoesNotConcern() throws Exception {
        UUID id = journey.opened();
        web.perform(get(CASES + "/" + id).with(as("arpa"))).andExpect(status().isNotFound());
        web.perform(get(CASES + "/" + id + "/plan").with(as("arpa"))).andExpect(status().isNotFound());
        web.perform(get(CASES + "/" + id + "/outcomes").with(as("arpa"))).andExpect(status().isNotFound());
        web.perform(get(CASES).with(as("arpa"))).andExpect(jsonPath("$.items[?(@.id == '" + id + "')]", hasSize(0)));
        for (String sees : new String[] {"owner", "champion", "liaison", "tmo", "steerco", "chair", "admin"}) {
            web.perform(get(CASES + "/" + id).with(as(sees))).andExpect(status().isOk());
        }
    }

    @Test
    void pagesTheListByCursorWithoutGapOrRepetition() throws Exception {
        ActionId action = actions.add(actions.newPillar(), actions.liaisonsAgency(), "owner", null, null);
        String pillar = String.valueOf(actions.view(action).pillar().id());
        for (int i = 0; i < 5; i++) {
            journey.opened(actions.add(actions.view(action).pillar().id(), actions.liaisonsAgency(), "owner", null, null));
        }
        JsonNode first = read("tmo", "?limit=3&stage=" + RedCaseStage.VALIDATION + "&pillar=" + pillar);
        JsonNode second = read("tmo", "?limit=3&pillar=" + pillar + "&after=" + first.at("/next").asString());
        assertThat(first.at("/items")).hasSize(3);
        assertThat(second.at("/items")).hasSize(2);
        assertThat(second.at("/next").isNull()).isTrue();
        web.perform(get(CASES + "?after=foreign").with(as("tmo"))).andExpect(status().isUnprocessableContent());
    }

    private ResultActions patched(String username, UUID id, long version, String body) throws Exception {
        return web.perform(patch(CASES + "/" + id + "/plan")
                .with(as(username))
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .contentType("application/merge-patch+json")
                .content(body));
    }

    /** Claims the case's task if it is nobody's, and completes it. */
    private ResultActions complete(String username, UUID id, String formKey, String command) throws Exception {
        String path = "/api/v1/tasks/" + journey.openTask(id, formKey).id();
        if (journey.openTask(id, formKey).assignee() == null) {
            web.perform(post(path + "/claim").with(as(username))).andExpect(status().isOk());
        }
        return web.perform(post(path + "/complete").with(as(username)).contentType(MediaType.APPLICATION_JSON).content(command));
    }

    private JsonNode read(String username, String path) throws Exception {
        return json.readTree(web.perform(get(CASES + path).with(as(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static RequestPostProcessor as(String username) {
        return httpBasic(username, "stathouse");
    }
}
